package org.bienche.restructuring.web;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;

/** What is ticked in a table, whose boxes are plain ones called {@code chosen}. */
final class Ticked {

    private Ticked() {}

    static List<Long> ids() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("chosen");
        return ticked == null
                ? List.of()
                : Arrays.stream(ticked)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList();
    }
}
