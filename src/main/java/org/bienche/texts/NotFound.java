package org.bienche.texts;

import java.io.Serial;

/** What was asked for does not exist, or lies outside what the person may see: the two look alike. */
public class NotFound extends Problem {

    @Serial
    private static final long serialVersionUID = 1;

    public NotFound(String key, Object... args) {
        super(key, args);
    }

    @Override
    public int status() {
        return 404;
    }
}
