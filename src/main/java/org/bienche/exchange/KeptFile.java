package org.bienche.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that somebody sent, kept on the disk between looking at it and taking it over: a page that waits holds its name only. */
public final class KeptFile implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int BUFFER = 1 << 16;

    private @Nullable String path;

    /** Keeps a file in place of the one before; of a longer one a little more than the most, so that who reads it refuses it. */
    public void keep(InputStream input, long most) throws IOException {
        forget();
        Path copy = Files.createTempFile("bienche-kept", ".in");
        path = copy.toString();
        try (OutputStream output = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[BUFFER];
            long left = most + 1;
            for (int read = input.read(buffer); read >= 0 && left > 0; read = input.read(buffer)) {
                output.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    public boolean isThere() {
        return path != null;
    }

    /** @throws IllegalStateException where none is kept */
    public InputStream open() throws IOException {
        String kept = path;
        if (kept == null) {
            throw new IllegalStateException("No file is kept");
        }
        return Files.newInputStream(Path.of(kept));
    }

    /** Deletes it, where there is one. */
    public void forget() {
        String kept = path;
        path = null;
        if (kept != null) {
            delete(Path.of(kept));
        }
    }

    private static void delete(Path kept) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            throw new UncheckedIOException("The copy of the file cannot be removed", e);
        }
    }
}
