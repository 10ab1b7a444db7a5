package org.bienche.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class LeftoversTest {

    @TempDir
    Path folder;

    @Test
    void endsTheDatabaseOfThisFolderAndNoOther() throws IOException {
        Process ours = sleeperIn(folder);
        Process others = sleeperIn(folder.resolve("elsewhere"));
        try {
            Leftovers found = Leftovers.in(folder);
            assertThat(found.processes()).containsExactly(ours.toHandle());
            found.end();
            assertThat(ours.isAlive()).isFalse();
            assertThat(others.isAlive()).isTrue();
        } finally {
            others.destroy();
            ours.destroy();
        }
    }

    /** Looks like a database of a folder: a program of that name under it. */
    private static Process sleeperIn(Path folder) throws IOException {
        Path program = Files.createDirectories(folder.resolve("mariadb/bin")).resolve("mariadbd");
        Files.copy(Path.of("/bin/sleep"), program, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        return new ProcessBuilder(program.toString(), "60").start();
    }
}
