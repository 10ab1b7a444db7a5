package org.bienche.norms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienche.exchange.Limits;
import org.bienche.exchange.Row;
import org.bienche.exchange.Sheet;
import org.bienche.exchange.Sheets;
import org.bienche.legislation.LawBook;
import org.bienche.norms.rules.CommuneCriteria.Advice;
import org.bienche.restructuring.rules.RealLists;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneCriteriaTest {

    private final CommuneCriteria sample = CommuneCriteria.of(Ground.LAW).orElseThrow();

    @ParameterizedTest(name = "{0} people on {1} km²: {2} departments, {3} vice-chairs, by {4}")
    @CsvSource({
        "0, 10, 0, 1, none",
        "2999, 500, 0, 1, none",
        "3000, 10, 2, 1, people",
        "4999, 199.99, 2, 1, people",
        "5000, 200, 3, 2, large",
        "11999, 10, 2, 2, people",
        "12000, 10, 3, 2, people",
        "12000, 200.0, 4, 2, large",
        "39999, 10, 3, 2, people",
        "40000, 10, 4, 2, people",
        "40000, 900, 4, 2, large",
        "12000, , 3, 2, area.unknown",
        ", 10, , , unknown"
    })
    void proposeByPopulationAndArea(
            @Nullable Integer population,
            @Nullable BigDecimal area,
            @Nullable Integer departments,
            @Nullable Integer viceChairs,
            String rule) {
        Advice advice = sample.advise(population, area);
        assertThat(advice.departments()).isEqualTo(departments);
        assertThat(advice.viceChairs()).isEqualTo(viceChairs);
        assertThat(advice.rule()).isEqualTo("norms.communes.rule." + rule);
        for (Language language : Language.values()) {
            assertThat(Texts.get(language, advice.rule(), advice.figures().toArray()))
                    .doesNotContain("{", "norms.");
        }
    }

    @ParameterizedTest(name = "{0} people on {1} km²: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2999   | 10   | [3000]",
                "3000   | 10   | [3000, 2]",
                "13000  | 10   | [12000, 3]",
                "13000  |      | [12000, 3]",
                "13000  | 200  | [12000, 3, 200, 4]",
                "90000  | 200  | [40000, 4, 200, 4]"
            })
    void sayTheFiguresThatDecided(Integer population, @Nullable BigDecimal area, String figures) {
        assertThat(sample.advise(population, area).figures()).hasToString(figures);
    }

    @Test
    void areNotThereBeforeTheCommunesOfToday() {
        assertThat(CommuneCriteria.of(LawBook.shipped().on(LocalDate.of(2025, 6, 30))))
                .isEmpty();
    }

    @Test
    void areASampleThatIsNotVerified() {
        assertThat(sample.verified()).isFalse();
        assertThat(sample.provisions()).hasSize(CommuneCriteria.KEYS.size());
    }

    @Test
    void proposeForEveryRealCommuneWithAPopulation() throws IOException {
        List<Advice> advices = new ArrayList<>();
        int unknown = 0;
        for (List<String> commune : communes()) {
            Integer population = commune.get(1).isEmpty() ? null : Integer.valueOf(commune.get(1));
            BigDecimal area = commune.get(0).isEmpty() ? null : new BigDecimal(commune.get(0));
            advices.add(sample.advise(population, area));
            unknown += population == null ? 1 : 0;
        }
        assertThat(advices).hasSize(2_704);
        assertThat(advices).filteredOn(one -> one.departments() == null).hasSize(unknown);
        assertThat(unknown).isEqualTo(54);
        assertThat(advices)
                .filteredOn(one -> one.departments() != null)
                .allSatisfy(one -> assertThat(one.departments()).isBetween(0, 4))
                .extracting(Advice::departments)
                .contains(0, 2, 3, 4);
    }

    private static List<List<String>> communes() throws IOException {
        Path file = RealLists.file("communes-2025.csv");
        List<List<String>> communes = new ArrayList<>();
        try (InputStream input = Files.newInputStream(file);
                Sheet sheet = Sheets.read(input, Limits.LIST)) {
            int area = sheet.header().indexOf("area_km2");
            int population = sheet.header().indexOf("population");
            for (Row row : sheet) {
                communes.add(List.of(text(row, sheet, area), text(row, sheet, population)));
            }
        }
        return communes;
    }

    private static String text(Row row, Sheet sheet, int column) {
        return column < row.width() ? row.text(sheet.header().get(column)) : "";
    }
}
