package org.bienche.launch;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in who asks for pages, without a browser to draw them: what the server alone takes for a page. */
public final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    private Visitor(String base) {
        this.base = base;
    }

    static Visitor signedIn(String base, String account, String password) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(base.endsWith("/") ? base : base + "/");
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(visitor.page("login.xhtml"))
                .results()
                .map(found -> found.group())
                .forEach(input -> {
                    fields.put(first(NAME, input), first(VALUE, input));
                });
        fields.putAll(Map.of("username", account, "password", password, "signIn", "signIn"));
        visitor.ask(HttpRequest.newBuilder(visitor.address("login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")))));
        return visitor;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page's text; anything but a page for who is signed in is an error. */
    public String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(address(path)));
        boolean asked = answer.uri().getPath().endsWith(path.replaceFirst("\\?.*", ""));
        if (answer.statusCode() != 200 || !asked) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " at " + answer.uri());
        }
        return answer.body();
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create(base + path);
    }
}
