package org.bienche.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private static final Problem.Error ERROR = Problem.Error.at(2, "born", "people.import.missing");

    @Test
    void saysHowManyErrorsThereAreWhereItListsFewer() {
        Problem problem = refusal(report(1_000, 1_200_000));
        assertThat(problem.message(Language.EN))
                .isEqualTo("1.200.000 errors in 100.000 rows; nothing was stored. The first 1.000 are listed here.");
        assertThat(problem.errors()).hasSize(1_000);
    }

    @Test
    void listsAllWhereTheyAreFew() {
        assertThat(refusal(report(3, 3)).message(Language.EN))
                .isEqualTo("3 errors in 100.000 rows; nothing was stored.");
    }

    @Test
    void aPageKeepsNoMoreErrorsThanItShows() {
        ImportReport shown = report(1_000, 1_200_000).shown(200);
        assertThat(shown.errors()).hasSize(200);
        assertThat(shown.faults()).isEqualTo(1_200_000);
        assertThat(shown.isAcceptable()).isFalse();
        assertThat(report(3, 3).shown(200).errors()).hasSize(3);
    }

    private static ImportReport report(int told, int faults) {
        return new ImportReport(100_000, 0, List.of(), Collections.nCopies(told, ERROR), faults, false);
    }

    private static Problem refusal(ImportReport report) {
        return catchThrowableOfType(Problem.class, report::refuseIfFaulty);
    }
}
