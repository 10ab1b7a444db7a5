package org.bienche.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatabaseRestartIT {

    private static final int REQUESTS = 40;

    @Test
    void servesEveryRequestAgainAfterTheDatabaseWasKilledAndStarted() {
        Server server = SharedServer.get();
        ApiClient caller = ApiClient.asNobody();
        IntStream.range(0, REQUESTS)
                .parallel()
                .forEach(i -> caller.get("health/ready").expect(200));

        server.killDatabase();
        assertThat(caller.get("health/ready").status()).isEqualTo(503);
        assertThat(caller.get("health/live").status()).isEqualTo(200);
        server.startDatabaseAgain();

        assertThat(IntStream.range(0, REQUESTS)
                        .parallel()
                        .map(i -> caller.get("health/ready").status()))
                .hasSize(REQUESTS)
                .containsOnly(200);
    }
}
