package org.bienche.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address of the page at hand, and of the same page with another parameter. */
final class Address {

    private final String path;
    private final List<Parameter> parameters;

    Address(HttpServletRequest request) {
        String uri = Objects.requireNonNullElse(
                        asked(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI()), "")
                .replaceFirst("^//+", "/")
                .replaceFirst(";.*$", "");
        path = uri.isEmpty() ? "/" : uri;
        String query = asked(request, RequestDispatcher.ERROR_QUERY_STRING, request.getQueryString());
        parameters = query == null
                ? List.of()
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty())
                        .map(Parameter::of)
                        .toList();
    }

    /** An error page stands at the address that failed. */
    private static @Nullable String asked(HttpServletRequest request, String attribute, @Nullable String here) {
        return request.getAttribute(attribute) instanceof String failed ? failed : here;
    }

    String path() {
        return path;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    /** With the parameter set; without it where the value is null. */
    String with(String name, @Nullable String value) {
        List<Parameter> others = others(Stream.of(name, "done").collect(Collectors.toSet()));
        if (value != null) {
            others.add(new Parameter(name, value));
        }
        return written(others);
    }

    String without(String... names) {
        return written(others(Set.of(names)));
    }

    List<Parameter> others(Set<String> names) {
        return new ArrayList<>(parameters.stream()
                .filter(parameter -> !names.contains(parameter.name()))
                .toList());
    }

    /** A link of the program on a day of its own. */
    static String on(String href, String day) {
        int anchor = href.indexOf('#');
        String page = anchor < 0 ? href : href.substring(0, anchor);
        return page + (page.contains("?") ? "&" : "?") + PreferencesFilter.AS_OF + "=" + day
                + href.substring(page.length());
    }

    private String written(List<Parameter> some) {
        String query = String.join("&", some.stream().map(Parameter::encoded).toList());
        return query.isEmpty() ? path : path + "?" + query;
    }
}
