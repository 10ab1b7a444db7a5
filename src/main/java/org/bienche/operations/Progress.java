package org.bienche.operations;

/** Where the work says how far it is. Cheap to call often: only a few a second are written. */
public interface Progress {

    void of(long done, long total, String message);
}
