package org.bienche.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tile or line of a home page.
 *
 * @param key the text, with its arguments
 * @param href the page behind it, from the program's root: every number opens the list behind it
 * @param value the number of a tile
 * @param due the day by which something is to be done
 */
public record HomeItem(
        Kind kind,
        String key,
        List<Object> args,
        String href,
        @Nullable Object value,
        @Nullable LocalDate due,
        Severity severity) {

    public enum Kind {
        /** A number at the top. */
        TILE,
        /** Waits for this person; counted in the header. */
        WAITING,
        /** Has a day by which it is to be done. */
        DUE,
        /** Something that is wrong or worth a look. */
        FINDING,
        /** A page that this person opens often. */
        LINK
    }

    public enum Severity {
        MUST_FIX,
        SHOULD_LOOK,
        NOTE
    }

    public HomeItem {
        args = List.copyOf(args);
    }

    public static HomeItem tile(String key, Object value, String href, Object... args) {
        return new HomeItem(Kind.TILE, key, List.of(args), href, value, null, Severity.NOTE);
    }

    public static HomeItem waiting(String key, String href, Object... args) {
        return new HomeItem(Kind.WAITING, key, List.of(args), href, null, null, Severity.NOTE);
    }

    public static HomeItem due(LocalDate day, String key, String href, Object... args) {
        return new HomeItem(Kind.DUE, key, List.of(args), href, null, day, Severity.NOTE);
    }

    public static HomeItem finding(Severity severity, String key, String href, Object... args) {
        return new HomeItem(Kind.FINDING, key, List.of(args), href, null, null, severity);
    }

    public static HomeItem link(String key, String href, Object... args) {
        return new HomeItem(Kind.LINK, key, List.of(args), href, null, null, Severity.NOTE);
    }

    /** The same with another severity: a tile that must be looked at shows it. */
    public HomeItem as(Severity other) {
        return new HomeItem(kind, key, args, href, value, due, other);
    }
}
