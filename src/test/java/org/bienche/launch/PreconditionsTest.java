package org.bienche.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionsTest {

    private static final DatabaseAddress OWN = new DatabaseAddress("jdbc:mysql://db.example/bienche", "bienche", "x");

    @ParameterizedTest
    @CsvSource({"21", "25"})
    void takesEveryJdkFrom21On(int version) {
        assertThatCode(() -> Preconditions.checkJdk(version)).doesNotThrowAnyException();
    }

    @Test
    void namesTheJdkItNeeds() {
        assertThatThrownBy(() -> Preconditions.checkJdk(17))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("21 or newer is needed, and this one is 17");
    }

    @Test
    void namesTheNextPortWhereOneIsTaken() {
        assertThatThrownBy(() -> Preconditions.checkPort(8080, true))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Port 8080")
                .hasMessageContaining("-Dport=8081");
        assertThatCode(() -> Preconditions.checkPort(8080, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"Linux, aarch64", "Mac OS X, aarch64", "Mac OS X, x86_64", "Windows 11, amd64"})
    void pointsAtADatabaseOfOnesOwnWhereTheEmbeddedOneDoesNotRun(String system, String processor) {
        assertThatThrownBy(() -> Preconditions.checkPlatform(system, processor, null))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("no binary for " + system)
                .hasMessageContaining("BIENCHE_DATABASE_URL");
        assertThatCode(() -> Preconditions.checkPlatform(system, processor, OWN))
                .doesNotThrowAnyException();
    }

    @Test
    void needsNoDatabaseOfOnesOwnOnLinux() {
        assertThatCode(() -> Preconditions.checkPlatform("Linux", "amd64", null))
                .doesNotThrowAnyException();
    }

    @Test
    void tellsHowToWriteTheAddressOfAMariaDb() {
        DatabaseAddress wrong = new DatabaseAddress("jdbc:mariadb://localhost/bienche", "u", "p");
        assertThatThrownBy(() -> Preconditions.checkOwnDatabase(wrong))
                .hasMessageContaining("jdbc:mysql://HOST:3306/NAME");
    }

    @Test
    void tellsHowToStartASecondProgramBesideTheFirst() {
        assertThatThrownBy(() -> {
                    throw Preconditions.runningAlready(Path.of("/x/.run"), "http://127.0.0.1:8080/");
                })
                .hasMessageContaining("running already at http://127.0.0.1:8080/")
                .hasMessageContaining("-Drun.folder=/x/.run-2");
    }
}
