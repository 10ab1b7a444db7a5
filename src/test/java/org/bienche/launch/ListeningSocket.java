package org.bienche.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A TCP socket that a process of this machine listens on, as the kernel tells it. */
record ListeningSocket(InetAddress address, int port) {

    private static final String LISTENING = "0A";

    static List<ListeningSocket> of(List<ProcessHandle> processes) throws IOException {
        Set<String> inodes = new HashSet<>();
        for (ProcessHandle process : processes) {
            inodes.addAll(socketsOf(process.pid()));
        }
        List<ListeningSocket> found = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[3].equals(LISTENING) && inodes.contains(columns[9])) {
                    found.add(parsed(columns[1]));
                }
            }
        }
        return found;
    }

    private static Set<String> socketsOf(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (Path descriptor : (Iterable<Path>) descriptors::iterator) {
                String target = target(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring(8, target.length() - 1));
                }
            }
        }
        return inodes;
    }

    /** Where a descriptor leads; nowhere where it was closed meanwhile. */
    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** The kernel writes each word of four bytes in the machine's order, which is the little end first here. */
    private static ListeningSocket parsed(String text) throws UnknownHostException {
        String hex = text.substring(0, text.indexOf(':'));
        byte[] address = new byte[hex.length() / 2];
        for (int i = 0; i < address.length; i++) {
            int mirrored = i / 4 * 4 + 3 - i % 4;
            address[i] = (byte) Integer.parseInt(hex.substring(mirrored * 2, mirrored * 2 + 2), 16);
        }
        return new ListeningSocket(
                InetAddress.getByAddress(address), Integer.parseInt(text.substring(text.indexOf(':') + 1), 16));
    }

    boolean isLoopback() {
        return address.isLoopbackAddress();
    }
}
