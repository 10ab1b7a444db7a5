package org.bienche.payroll;

import static org.bienche.launch.Benchmark.say;
import static org.bienche.launch.Benchmark.timed;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.launch.ApiClient;
import org.bienche.launch.Benchmark;
import org.bienche.people.StepWindow;
import org.bienche.people.entity.Stepped;

/**
 * What else may take long for many people, each twice: the salary fund of a year, the form of coefficients, whose step comes within the next
 * days, a month of one law, and a month in which the law changes, so that every payslip is worked out in parts. System properties:
 * {@code size} (30000 people), {@code plain} (2026-04) and {@code changing} (2026-05) months.
 */
public final class SpotsBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Set<Integer> STEP_MONTHS = Set.of(24, 36, 60);

    private final Benchmark program;
    private final ApiClient officer;

    private SpotsBenchmark(Benchmark program) throws Exception {
        this.program = program;
        officer = program.as("officer");
    }

    public static void main(String[] arguments) throws Exception {
        try (Benchmark program = Benchmark.start()) {
            new SpotsBenchmark(program).run(Integer.getInteger("size", 30_000));
        }
    }

    private void run(int size) throws Exception {
        timed("people made up", () -> {
            try (Connection connection = program.connect()) {
                CrowdedProvince.fill(connection, size);
            }
            return size;
        });
        for (int round = 1; round <= 2; round++) {
            timed("the salary fund of 2026", () -> got("api/units/" + CrowdedProvince.CODE + "/salary-fund?year=2026"));
            timed("the form of coefficients as PDF", () -> got("api/reports/coefficient-summary?" + ofProvince()));
            timed("the form of posts and vacancies as PDF", () -> got("api/reports/posts-vacancies?" + ofProvince()));
            for (int days : new int[] {4, 31, 365}) {
                say("%8d people whose step may come within %d days", timed("read", () -> steps(days)), days);
            }
        }
        month(System.getProperty("plain", "2026-04"));
        month(System.getProperty("changing", "2026-05"));
    }

    private static String ofProvince() {
        return "unit=" + CrowdedProvince.CODE + "&asOf=" + DAY + "&format=pdf";
    }

    private int got(String path) {
        return officer.get(path).expect(200).text().length();
    }

    private int steps(int days) throws Exception {
        try (Connection connection = program.connect()) {
            StepWindow window = new StepWindow(DAY, DAY.plusDays(days), STEP_MONTHS);
            return new Stepped(connection, window, List.of("/")).all().size();
        }
    }

    private void month(String month) throws Exception {
        timed("the payroll of " + month, () -> {
            JsonNode run = officer.post("api/payroll-runs", Map.of("month", month, "unit", CrowdedProvince.CODE))
                    .expect(202)
                    .json();
            String operation = "api/operations/" + run.path("operation").asLong();
            JsonNode now = officer.get(operation).expect(200).json();
            while (!List.of("DONE", "FAILED").contains(now.path("state").asText())) {
                Thread.sleep(200);
                now = officer.get(operation).expect(200).json();
            }
            return now.path("state").asText();
        });
    }
}
