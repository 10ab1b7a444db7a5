package org.bienche.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {

    @TempDir
    Path folder;

    @Test
    void isHeldByOneStartAtATime() {
        try (Claim first = Claim.on(folder, "http://127.0.0.1:8080/")) {
            assertThatThrownBy(() -> Claim.on(folder, "http://127.0.0.1:8081/"))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("running already at http://127.0.0.1:8080/");
            assertThat(first.channel().isOpen()).isTrue();
        }
        assertThatCode(() -> Claim.on(folder, "http://127.0.0.1:8081/").close()).doesNotThrowAnyException();
    }

    @Test
    void saysWhichFolderIsClosedToItsUser() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Claim.on(notAFolder.resolve("run"), "x"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("-Drun.folder=");
    }

    @Test
    void keepsAMadeUpPasswordAndTakesTheOneAskedFor() {
        String madeUp = DemoPassword.of(folder, null);
        assertThat(DemoPassword.of(folder, null)).isEqualTo(madeUp).hasSizeGreaterThan(12);
        assertThat(DemoPassword.of(folder, "asked for")).isEqualTo("asked for");
        assertThat(DemoPassword.of(folder, null)).isEqualTo("asked for");
    }
}
