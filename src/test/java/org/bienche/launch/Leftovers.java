package org.bienche.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * What a start that was killed left running: processes whose command line names this very folder, and nothing else. Ending
 * them loses nothing, as the database writes ahead what it has promised.
 */
record Leftovers(List<ProcessHandle> processes) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Leftovers in(Path folder) {
        String place = folder.toAbsolutePath().normalize() + "/";
        return new Leftovers(ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> isOurs(process.info(), place))
                .toList());
    }

    private static boolean isOurs(ProcessHandle.Info info, String place) {
        String command = info.command().orElse("");
        List<String> arguments = List.of(info.arguments().orElse(new String[0]));
        boolean database = command.startsWith(place + "mariadb/");
        boolean server = arguments.contains("com.sun.enterprise.glassfish.bootstrap.ASMain")
                && arguments.stream().anyMatch(argument -> argument.startsWith("-Dcom.sun.aas.instanceRoot=" + place));
        return database || server;
    }

    /** Ends them and tells the person at the keyboard, who may wonder. */
    void endAndSay() {
        if (!processes.isEmpty()) {
            System.err.println("An earlier start was killed and left its database or server running (process "
                    + processes.stream().map(each -> String.valueOf(each.pid())).collect(Collectors.joining(", "))
                    + "); they are ended now, and their data is kept.");
            end();
        }
    }

    /** Ends them, the polite way first. */
    void end() {
        processes.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : processes) {
            if (!endsInTime(process)) {
                process.destroyForcibly();
                if (!endsInTime(process)) {
                    throw new Trouble(
                            "Process " + process.pid() + " of an earlier start still runs and cannot be ended.",
                            "End it with: kill -9 " + process.pid());
                }
            }
        }
    }

    private static boolean endsInTime(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
