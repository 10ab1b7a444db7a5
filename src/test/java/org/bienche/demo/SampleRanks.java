package org.bienche.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bienche.positions.Ranks;

/** The ranks that invented people hold. */
final class SampleRanks {

    private SampleRanks() {}

    static Ranks ranks() {
        return new Ranks(
                Stream.of(
                                "01.002 A2.1",
                                "01.003 A1",
                                "01.004 A0",
                                "01.005 B",
                                "06.031 A1",
                                "02.007 A1",
                                "V.07.02.26 A0",
                                "V.07.03.29 A1",
                                "V.07.04.32 A1",
                                "V.07.04.31 A2.2")
                        .map(each -> each.split(" "))
                        .collect(Collectors.toMap(
                                each -> each[0], each -> new Ranks.Rank(each[0], each[0], List.of(each[1])))),
                Map.of(
                        "A2.1", steps("4.40", "0.34", 8),
                        "A2.2", steps("4.00", "0.34", 8),
                        "A1", steps("2.34", "0.33", 9),
                        "A0", steps("2.10", "0.31", 10),
                        "B", steps("1.86", "0.20", 12)));
    }

    private static List<BigDecimal> steps(String first, String gap, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new BigDecimal(first).add(new BigDecimal(gap).multiply(BigDecimal.valueOf(i))))
                .toList();
    }
}
