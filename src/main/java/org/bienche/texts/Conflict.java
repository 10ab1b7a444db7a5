package org.bienche.texts;

import java.io.Serial;

/** What is asked does not fit the state that things are in, or somebody else was faster. */
public class Conflict extends Problem {

    @Serial
    private static final long serialVersionUID = 1;

    public Conflict(String key, Object... args) {
        super(key, args);
    }

    @Override
    public int status() {
        return 409;
    }
}
