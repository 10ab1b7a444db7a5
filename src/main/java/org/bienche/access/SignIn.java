package org.bienche.access;

import org.jspecify.annotations.Nullable;

/** The outcome of a sign-in; a wrong name and a wrong password look the same. */
public record SignIn(Outcome outcome, @Nullable Caller caller, long waitSeconds) {

    public enum Outcome {
        WELCOME,
        WRONG,
        WAIT,
        BUSY
    }

    static SignIn welcome(Caller caller) {
        return new SignIn(Outcome.WELCOME, caller, 0);
    }

    static SignIn wrong() {
        return new SignIn(Outcome.WRONG, null, 0);
    }

    static SignIn later(long seconds) {
        return new SignIn(Outcome.WAIT, null, seconds);
    }

    static SignIn busy() {
        return new SignIn(Outcome.BUSY, null, 1);
    }
}
