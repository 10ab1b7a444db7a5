package org.bienche.texts;

import java.io.Serial;

/** The person may see it but not do it. */
public class Forbidden extends Problem {

    @Serial
    private static final long serialVersionUID = 1;

    public Forbidden(String key, Object... args) {
        super(key, args);
    }

    @Override
    public int status() {
        return 403;
    }
}
