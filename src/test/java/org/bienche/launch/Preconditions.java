package org.bienche.launch;

/** What has to be so before anything is started, each with its sentence. */
final class Preconditions {

    private static final int OLDEST_JDK = 21;

    private Preconditions() {}

    static void check(Server.Settings settings) {
        checkJdk(Runtime.version().feature());
        checkPort(settings.port(), Ports.isTaken(settings.port()));
    }

    static void checkJdk(int running) {
        if (running < OLDEST_JDK) {
            throw new Trouble(
                    "This needs a JDK of version 21 or newer, and runs on " + running + ".",
                    "Install one (Debian: openjdk-21-jdk, or a vendor's package) and set JAVA_HOME to it.");
        }
    }

    static void checkPort(int port, boolean taken) {
        if (taken) {
            throw new Trouble(
                    "Port " + port + " of this machine is taken by another program.",
                    "End that one, or choose another port: mvn -Prun -Dport=8081");
        }
    }
}
