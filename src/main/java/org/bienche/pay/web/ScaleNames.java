package org.bienche.pay.web;

import java.util.List;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;

/** The scales of today's law, as the interface names them, for a choice on a page. */
final class ScaleNames {

    private static final String SCALE = "salary.scale.";

    private ScaleNames() {}

    static List<String> of(LawBook book) {
        return book.latest().startingWith(SCALE).stream()
                .map(Provision::parameter)
                .map(key -> key.substring(SCALE.length()).replaceFirst("^(C[23])_.*$", "$1"))
                .distinct()
                .toList();
    }
}
