package org.bienche.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopbackIT {

    @Test
    void listensOnLoopbackOnlyAndOnTwoPortsInAll() throws IOException {
        Server server = SharedServer.get();
        List<ListeningSocket> sockets = ListeningSocket.of(server.processes());
        assertThat(sockets)
                .allMatch(ListeningSocket::isLoopback, "is on loopback")
                .hasSize(2);
    }
}
