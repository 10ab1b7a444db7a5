package org.bienche.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The password of the demonstration accounts: the one asked for, or one made up once for a folder and kept there. */
final class DemoPassword {

    private DemoPassword() {}

    static String of(Path folder, @Nullable String asked) {
        Path file = folder.resolve("demo-password");
        try {
            if (asked == null && Files.exists(file)) {
                return Files.readString(file).strip();
            }
            String password = asked == null ? Secrets.makeUp() : asked;
            Secrets.writePrivately(file, password + "\n");
            return password;
        } catch (IOException failure) {
            throw Preconditions.folderClosed(folder, failure.getClass().getSimpleName());
        }
    }
}
