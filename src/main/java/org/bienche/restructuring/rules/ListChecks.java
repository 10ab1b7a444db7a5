package org.bienche.restructuring.rules;

import static org.bienche.restructuring.rules.ImportTable.COMMUNES;
import static org.bienche.restructuring.rules.ImportTable.MAPPING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold across the rows of the commune lists. {@link #ALL} is the table of contents. */
final class ListChecks {

    static final List<Function<CommuneLists, List<Fault>>> ALL = List.of(
            ListChecks::aPassageIsListedOnce,
            ListChecks::aLegacyCommuneHasOneName,
            ListChecks::aLegacyCommuneLiesInOneDistrict,
            ListChecks::aLegacyDistrictHasOneName,
            ListChecks::aLegacyDistrictLiesInOneProvince,
            ListChecks::aLegacyProvinceHasOneName,
            ListChecks::aLegacyProvincePassesIntoOneProvince,
            ListChecks::aCommuneLiesInOneProvince,
            ListChecks::aProvinceHasOneName,
            ListChecks::dividedMeansSeveralPassages,
            ListChecks::anIslandDistrictHasNoCommunes,
            ListChecks::aCommuneOfTodayIsListedOnce,
            ListChecks::aListedProvinceHasOneName,
            ListChecks::aMappedCommuneIsListed,
            ListChecks::bothListsSayTheSame,
            ListChecks::aListedCommuneHasASource);

    private ListChecks() {}

    private static Agreement<MappingRow> inMapping(CommuneLists lists) {
        return new Agreement<>(MAPPING, lists.mapping(), MappingRow::row);
    }

    private static Agreement<CommuneRow> inCommunes(CommuneLists lists) {
        return new Agreement<>(COMMUNES, lists.communes(), CommuneRow::row);
    }

    static List<Fault> aPassageIsListedOnce(CommuneLists lists) {
        Map<List<String>, Integer> seen = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (MappingRow row : lists.mapping()) {
            String from = row.isDistrictItself() ? row.legacyDistrictCode() : row.legacyCommuneCode();
            Integer first = seen.putIfAbsent(List.of(from, row.communeCode()), row.row());
            if (first != null && !from.isEmpty() && !row.communeCode().isEmpty()) {
                faults.add(Fault.at(MAPPING, row.row(), null, "row.twice", first));
            }
        }
        return faults;
    }

    static List<Fault> aLegacyCommuneHasOneName(CommuneLists lists) {
        return inMapping(lists)
                .of(MappingRow::legacyCommuneCode, "legacy_commune", MappingRow::legacyCommune, "code.two.names");
    }

    static List<Fault> aLegacyCommuneLiesInOneDistrict(CommuneLists lists) {
        return inMapping(lists)
                .of(
                        MappingRow::legacyCommuneCode,
                        "legacy_district_code",
                        MappingRow::legacyDistrictCode,
                        "code.two.districts");
    }

    static List<Fault> aLegacyDistrictHasOneName(CommuneLists lists) {
        return inMapping(lists)
                .of(MappingRow::legacyDistrictCode, "legacy_district", MappingRow::legacyDistrict, "code.two.names");
    }

    static List<Fault> aLegacyDistrictLiesInOneProvince(CommuneLists lists) {
        return inMapping(lists)
                .of(
                        MappingRow::legacyDistrictCode,
                        "legacy_province_code",
                        MappingRow::legacyProvinceCode,
                        "code.two.provinces");
    }

    static List<Fault> aLegacyProvinceHasOneName(CommuneLists lists) {
        return inMapping(lists)
                .of(MappingRow::legacyProvinceCode, "legacy_province", MappingRow::legacyProvince, "code.two.names");
    }

    static List<Fault> aLegacyProvincePassesIntoOneProvince(CommuneLists lists) {
        return inMapping(lists)
                .of(MappingRow::legacyProvinceCode, "province_code", MappingRow::provinceCode, "province.two.heirs");
    }

    static List<Fault> aCommuneLiesInOneProvince(CommuneLists lists) {
        List<Fault> faults = new ArrayList<>(inMapping(lists)
                .of(MappingRow::communeCode, "province_code", MappingRow::provinceCode, "code.two.provinces"));
        faults.addAll(inMapping(lists).of(MappingRow::communeCode, "commune", MappingRow::commune, "code.two.names"));
        return faults;
    }

    static List<Fault> aProvinceHasOneName(CommuneLists lists) {
        return inMapping(lists).of(MappingRow::provinceCode, "province", MappingRow::province, "code.two.names");
    }

    static List<Fault> dividedMeansSeveralPassages(CommuneLists lists) {
        Map<String, Set<String>> targets = lists.mapping().stream()
                .collect(Collectors.groupingBy(
                        MappingRow::legacyCommuneCode,
                        Collectors.mapping(MappingRow::communeCode, Collectors.toSet())));
        List<Fault> faults = new ArrayList<>();
        for (MappingRow row : lists.mapping()) {
            int passages = row.legacyCommuneCode().isEmpty()
                    ? 1
                    : targets.getOrDefault(row.legacyCommuneCode(), Set.of()).size();
            if (row.divided() != null && row.divided() != passages > 1) {
                faults.add(Fault.at(
                        MAPPING, row.row(), "divided", row.divided() ? "divided.alone" : "divided.not", passages));
            }
        }
        return faults;
    }

    static List<Fault> anIslandDistrictHasNoCommunes(CommuneLists lists) {
        Map<String, List<MappingRow>> byDistrict =
                lists.mapping().stream().collect(Collectors.groupingBy(MappingRow::legacyDistrictCode));
        return lists.mapping().stream()
                .filter(row ->
                        row.isDistrictItself() && !row.legacyDistrictCode().isEmpty())
                .filter(row -> byDistrict
                                .getOrDefault(row.legacyDistrictCode(), List.of())
                                .size()
                        > 1)
                .map(row -> Fault.at(
                        MAPPING,
                        row.row(),
                        "legacy_commune_code",
                        "island.with.communes",
                        row.legacyDistrictCode(),
                        row.legacyDistrict()))
                .toList();
    }

    static List<Fault> aCommuneOfTodayIsListedOnce(CommuneLists lists) {
        Map<String, Integer> seen = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (CommuneRow row : lists.communes()) {
            Integer first = seen.putIfAbsent(row.code(), row.row());
            if (first != null && !row.code().isEmpty()) {
                faults.add(Fault.at(COMMUNES, row.row(), "commune_code", "row.twice", first));
            }
        }
        return faults;
    }

    static List<Fault> aListedProvinceHasOneName(CommuneLists lists) {
        return inCommunes(lists).of(CommuneRow::provinceCode, "province", CommuneRow::province, "code.two.names");
    }

    static List<Fault> aMappedCommuneIsListed(CommuneLists lists) {
        Set<String> listed = lists.communes().stream().map(CommuneRow::code).collect(Collectors.toSet());
        return lists.mapping().stream()
                .filter(row -> !row.communeCode().isEmpty() && !listed.contains(row.communeCode()))
                .map(row -> Fault.at(MAPPING, row.row(), "commune_code", "commune.unknown", row.communeCode()))
                .toList();
    }

    static List<Fault> bothListsSayTheSame(CommuneLists lists) {
        Map<String, CommuneRow> listed = new HashMap<>();
        lists.communes().forEach(row -> listed.putIfAbsent(row.code(), row));
        List<Fault> faults = new ArrayList<>();
        for (MappingRow row : lists.mapping()) {
            CommuneRow other = listed.get(row.communeCode());
            if (other != null && !row.communeCode().isEmpty()) {
                compare(row, "commune", row.commune(), other.name(), other, faults);
                compare(row, "province_code", row.provinceCode(), other.provinceCode(), other, faults);
                compare(row, "province", row.province(), other.province(), other, faults);
            }
        }
        return faults;
    }

    private static void compare(
            MappingRow row, String column, String here, String there, CommuneRow other, List<Fault> faults) {
        if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
            faults.add(Fault.at(MAPPING, row.row(), column, "lists.differ", here, there, other.row()));
        }
    }

    static List<Fault> aListedCommuneHasASource(CommuneLists lists) {
        Set<String> mapped =
                lists.mapping().stream().map(MappingRow::communeCode).collect(Collectors.toSet());
        return lists.communes().stream()
                .filter(row -> !row.code().isEmpty() && !mapped.contains(row.code()))
                .map(row -> Fault.at(COMMUNES, row.row(), "commune_code", "commune.sourceless", row.code(), row.name()))
                .toList();
    }
}
