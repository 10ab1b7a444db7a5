package org.bienche.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Another system that calls the program's interface, with an account of it or with none. */
public final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LONGEST_OPERATION = Duration.ofMinutes(5);

    private final String base;
    private final @Nullable String authorization;
    private final Map<String, String> headers;

    private ApiClient(String base, @Nullable String authorization) {
        this(base, authorization, Map.of());
    }

    private ApiClient(String base, @Nullable String authorization, Map<String, String> headers) {
        this.base = base;
        this.authorization = authorization;
        this.headers = headers;
    }

    /** The same caller, who sends one header more with each request. */
    public ApiClient with(String header, String value) {
        return new ApiClient(base, authorization, Map.of(header, value));
    }

    /** A demonstration account on the shared server: officer, leader, department, auditor, admin. */
    public static ApiClient as(String account) {
        return of(SharedServer.get().url(), account, SharedServer.demoPassword());
    }

    /** Nobody, on the shared server. */
    public static ApiClient asNobody() {
        return new ApiClient(SharedServer.get().url(), null);
    }

    public static ApiClient of(String base, String account, String password) {
        byte[] pair = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new ApiClient(base, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** Whoever a personal token was made for. */
    public static ApiClient bearing(String base, String token) {
        return new ApiClient(base, "Bearer " + token);
    }

    /** An answer as it came. */
    public record Answer(int status, HttpResponse<byte[]> response) {

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(text());
            } catch (JsonProcessingException notJson) {
                throw new AssertionError("The answer " + status + " is not JSON: " + text(), notJson);
            }
        }

        /** This answer, after making sure of its status. */
        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError(
                        "Expected " + expected + " of " + response.uri() + " but got " + status + ": " + text());
            }
            return this;
        }
    }

    /** A file of a multipart request, or a plain value where it has no file name. */
    @SuppressWarnings("ArrayRecordComponent") // sent, never compared
    public record Part(String name, @Nullable String fileName, byte[] content) {

        public static Part file(String name, String fileName, byte[] content) {
            return new Part(name, fileName, content);
        }

        public static Part value(String name, String value) {
            return new Part(name, null, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** GET of a path such as {@code "api/units?limit=5"}. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public Answer post(String path, Map<String, ?> json) {
        try {
            return post(path, JSON.writeValueAsString(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** POST without a body. */
    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer post(String path, Part... parts) {
        String boundary = "----bienche" + Long.toHexString(System.nanoTime());
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(multipart(boundary, parts)));
    }

    public Answer put(String path, Map<String, ?> json) {
        try {
            BodyPublisher body = BodyPublishers.ofString(JSON.writeValueAsString(json));
            return send(request(path).header("Content-Type", "application/json").PUT(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Waits for the operation that a 202 answered with, or named beside its subject, and gives its last state. */
    public JsonNode await(Answer accepted) {
        JsonNode answer = accepted.expect(202).json();
        String id = answer.path(answer.has("operation") ? "operation" : "id").asText();
        long end = System.nanoTime() + LONGEST_OPERATION.toNanos();
        JsonNode operation = get("api/operations/" + id).expect(200).json();
        while (!Set.of("DONE", "FAILED").contains(operation.path("state").asText()) && System.nanoTime() < end) {
            pause();
            operation = get("api/operations/" + id).expect(200).json();
        }
        return operation;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path.replaceFirst("^/", "")))
                .timeout(PATIENCE);
        headers.forEach(request::header);
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static BodyPublisher multipart(String boundary, Part... parts) {
        List<byte[]> body = new ArrayList<>();
        for (Part part : parts) {
            String file = part.fileName() == null ? "" : "; filename=\"" + part.fileName() + "\"";
            String type = part.fileName() == null ? "text/plain; charset=UTF-8" : "application/octet-stream";
            body.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\"" + file
                            + "\r\nContent-Type: " + type + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.add(part.content());
            body.add("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.add(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArrays(body);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
