package org.bienche.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.bienche.launch.SharedServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody asks who means well: the answer tells nothing of the server. */
class AddressesIT {

    @ParameterizedTest
    @CsvSource({"GET, %00", "GET, a%2Fb", "GET, a%5Cb", "GET, login.xhtml%00", "GET, api/%00", "PROPFIND, login.xhtml"})
    void doesNotNameTheServer(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SharedServer.get().url() + path))
                .method(method, BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContain("7.2025");
        }
    }
}
