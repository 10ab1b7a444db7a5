package org.bienche.launch;

/** Where the database is and who asks: the three settings that the program takes from its environment. */
public record DatabaseAddress(String url, String user, String password) {

    static DatabaseAddress onLoopback(int port, String password) {
        return new DatabaseAddress(
                "jdbc:mysql://127.0.0.1:" + port + "/bienche?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "bienche",
                password);
    }
}
