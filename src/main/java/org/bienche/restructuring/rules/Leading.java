package org.bienche.restructuring.rules;

import java.util.Arrays;

/** What a job position leads. */
public enum Leading {
    NONE,
    HEAD,
    DEPUTY;

    /** As the catalogue of job positions names it; what it does not know leads nothing. */
    public static Leading of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(NONE);
    }

    public boolean leads() {
        return this != NONE;
    }
}
