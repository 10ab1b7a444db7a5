package org.bienche.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import org.bienche.launch.ApiClient;
import org.bienche.launch.ApiClient.Part;
import org.bienche.launch.SharedServer;
import org.bienche.restructuring.rules.RealLists;
import org.junit.jupiter.api.Test;

/** Files that no office sends on purpose: each is refused in a sentence that says what to do, and nothing of it stays. */
class ImportLimitsIT {

    private static final long HUGE = 200L << 20;
    private static final String BOUNDARY = "----ranh-gioi";
    private static final String IMPORT = "api/restructuring-plans/import";

    @Test
    void refusesAFileOf200MegabytesThatComesAsAStream() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SharedServer.get().url() + IMPORT))
                .header("Authorization", basic())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(hugeMapping())
                .build();
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        JsonNode errors = new ObjectMapper().readTree(answer.body()).path("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).path("message").asText()).contains("8 MB");
    }

    @Test
    void refusesARowWithTooManyFieldsByItsNumber() throws Exception {
        JsonNode refused =
                refused("legacy_commune_code,legacy_commune,legacy_district_code,legacy_district,legacy_province_code,"
                        + "legacy_province,divided,commune_code,commune,province_code,province\n"
                        + "1,2,3,4,5,6,7,8,9,10,11,12,13\n");
        assertThat(refused.path("errors")).anySatisfy(error -> {
            assertThat(error.path("row").asInt()).isEqualTo(2);
            assertThat(error.path("message").asText()).isNotBlank();
        });
    }

    @Test
    void refusesAnotherEncodingAndAnEmptyFileInOneSentenceEach() throws Exception {
        assertThat(refused("legacy_commune_code,Ph\u00ff\n", StandardCharsets.ISO_8859_1)
                        .path("errors"))
                .hasSize(1);
        assertThat(refused("").path("errors")).hasSize(1);
    }

    private static JsonNode refused(String mapping) throws Exception {
        return refused(mapping, StandardCharsets.UTF_8);
    }

    private static JsonNode refused(String mapping, Charset charset) throws Exception {
        return ApiClient.as("officer")
                .post(
                        IMPORT,
                        Part.file("mapping", "commune-mapping.csv", mapping.getBytes(charset)),
                        Part.file(
                                "communes",
                                "communes-2025.csv",
                                Files.readAllBytes(RealLists.file("communes-2025.csv"))),
                        Part.value("effectiveFrom", "2025-07-01"))
                .expect(422)
                .json();
    }

    /** Of a length told beforehand: without one the server takes it in much more slowly. */
    private static BodyPublisher hugeMapping() {
        BodyPublisher head = BodyPublishers.ofString(part("effectiveFrom", "") + "2025-07-01\r\n"
                + part("communes", "; filename=\"c.csv\"") + "a,b\r\n" + part("mapping", "; filename=\"m.csv\""));
        BodyPublisher tail = BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n");
        return BodyPublishers.fromPublisher(
                BodyPublishers.concat(head, BodyPublishers.ofInputStream(Endless::new), tail),
                head.contentLength() + HUGE + tail.contentLength());
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    private static String basic() {
        String pair = "officer:" + SharedServer.demoPassword();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** 200 MB that never exist at once. */
    private static final class Endless extends InputStream {

        private long left = HUGE;

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(buffer, from, from + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
