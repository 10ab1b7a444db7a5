package org.bienche.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to use a folder, held by one start at a time. It goes with the process that holds it, however that ends.
 *
 * <p>The address of who holds it stands in a file beside the lock, since a locked file need not be readable everywhere.
 */
record Claim(FileChannel channel) implements AutoCloseable {

    static Claim on(Path folder, String url) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Path holder = folder.resolve("address");
            if (lock(channel) == null) {
                channel.close();
                throw Preconditions.runningAlready(
                        folder, Files.exists(holder) ? Files.readString(holder) : "an address of its own");
            }
            Files.writeString(holder, url);
            return new Claim(channel);
        } catch (IOException failure) {
            throw Preconditions.folderClosed(folder, failure.getClass().getSimpleName());
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // The process is about to end and takes the lock with it.
        }
    }
}
