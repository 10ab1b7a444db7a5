package org.bienche.restructuring.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Whether all rows that carry the same code say the same of it.
 *
 * <p>Right is what most rows say (the first of them where they are equally many); each other row is a fault that names the row it contradicts.
 * Rows without the code or the value have their own fault already and are passed over.
 */
record Agreement<R>(ImportTable table, List<R> rows, ToIntFunction<R> number) {

    /** @param attribute the column that must be the same wherever {@code code} is the same */
    List<Fault> of(Function<R, String> code, String column, Function<R, String> attribute, String key) {
        Map<String, List<R>> byCode = new LinkedHashMap<>();
        for (R row : rows) {
            if (!code.apply(row).isEmpty() && !attribute.apply(row).isEmpty()) {
                byCode.computeIfAbsent(code.apply(row), none -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Fault> faults = new ArrayList<>();
        byCode.forEach((one, same) -> faults.addAll(contradictions(one, same, column, attribute, key)));
        return faults;
    }

    private List<Fault> contradictions(
            String code, List<R> same, String column, Function<R, String> attribute, String key) {
        Map<String, List<R>> byValue = new LinkedHashMap<>();
        same.forEach(row -> byValue.computeIfAbsent(attribute.apply(row), none -> new ArrayList<>())
                .add(row));
        if (byValue.size() == 1) {
            return List.of();
        }
        String right = mostSaid(byValue);
        R witness = byValue.getOrDefault(right, same).getFirst();
        return same.stream()
                .filter(row -> !attribute.apply(row).equals(right))
                .map(row -> Fault.at(
                        table,
                        number.applyAsInt(row),
                        column,
                        key,
                        code,
                        attribute.apply(row),
                        right,
                        number.applyAsInt(witness)))
                .toList();
    }

    private static <R> String mostSaid(Map<String, List<R>> byValue) {
        String most = byValue.keySet().iterator().next();
        for (Map.Entry<String, List<R>> one : byValue.entrySet()) {
            if (one.getValue().size() > byValue.getOrDefault(most, List.of()).size()) {
                most = one.getKey();
            }
        }
        return most;
    }
}
