package org.bienche.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JvmOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "'[24|]--sun', 25, --sun",
        "'[24|]--sun', 24, --sun",
        "'[24|]--sun', 21,",
        "'[|23]--old', 23, --old",
        "'[|23]--old', 24,",
        "'[9|21]--x', 21, --x",
        "'[1.8.0u191|1.8.0u500]-Xbootclasspath', 21,",
        "'[Dynamic Code Evolution-11.0.10|]-XX:HotswapAgent=core', 25,",
        "'-server', 21, -server"
    })
    void keepsWhatSuitsTheJdk(String listed, int jdk, String kept) {
        assertThat(JvmOptions.of(List.of(listed), jdk, Map.of()).values())
                .isEqualTo(kept == null ? List.of() : List.of(kept));
    }

    @Test
    void fillsInWhereTheServerIs() {
        assertThat(JvmOptions.of(List.of("-Da=${home}/x/${unknown}"), 21, Map.of("home", "/srv"))
                        .values())
                .containsExactly("-Da=/srv/x/${unknown}");
    }

    @Test
    void opensNoShellAndLeavesMemoryToOurselves() {
        assertThat(JvmOptions.of(List.of("-Xmx512m", "-Dosgi.shell.telnet.port=6666"), 21, Map.of())
                        .values())
                .isEmpty();
    }
}
