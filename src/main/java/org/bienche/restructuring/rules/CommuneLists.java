package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The two lists that a restructuring into two tiers is read from: the passages of the communes, and the communes of today. */
public record CommuneLists(List<MappingRow> mapping, List<CommuneRow> communes) {

    public CommuneLists {
        mapping = List.copyOf(mapping);
        communes = List.copyOf(communes);
    }

    /** What was read, and everything that is wrong with it, in the order of tables and rows. */
    public record Reading(CommuneLists lists, List<Fault> faults) {}

    /** Reads and checks both tables; with any fault the lists are not to be used. */
    public static Reading read(List<TableRow> mapping, List<TableRow> communes) {
        List<Fault> faults = new ArrayList<>();
        CommuneLists lists = new CommuneLists(MappingRow.read(mapping, faults), CommuneRow.read(communes, faults));
        if (!lists.mapping.isEmpty() && !lists.communes.isEmpty()) {
            ListChecks.ALL.forEach(check -> faults.addAll(check.apply(lists)));
        }
        return new Reading(lists, sorted(faults));
    }

    private static List<Fault> sorted(List<Fault> faults) {
        Map<Integer, List<Fault>> byPlace = faults.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        fault -> fault.table().ordinal() << 24 | fault.row(), TreeMap::new, Collectors.toList()));
        return byPlace.values().stream().flatMap(List::stream).toList();
    }

    /** The provinces of today in these lists: code and name. */
    public Map<String, String> provinces() {
        Map<String, String> names = new LinkedHashMap<>();
        communes.forEach(row -> names.putIfAbsent(row.provinceCode(), row.province()));
        return names;
    }

    /** Only what concerns these provinces of today. */
    public CommuneLists of(Set<String> provinceCodes) {
        return new CommuneLists(
                mapping.stream()
                        .filter(row -> provinceCodes.contains(row.provinceCode()))
                        .toList(),
                communes.stream()
                        .filter(row -> provinceCodes.contains(row.provinceCode()))
                        .toList());
    }
}
