package org.bienche.launch;

/** Why the program cannot be started, in one sentence for the person at the keyboard, and what to do about it. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Trouble(String sentence, String remedy) {
        super(sentence + " " + remedy);
    }

    public Trouble(String sentence, String remedy, Throwable cause) {
        super(sentence + " " + remedy, cause);
    }
}
