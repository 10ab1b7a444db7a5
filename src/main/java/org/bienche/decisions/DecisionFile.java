package org.bienche.decisions;

/** The signed document itself: a PDF or an image, at most 10 MiB. */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record DecisionFile(String name, String type, byte[] content) {

    public static final int LARGEST = 10 * 1024 * 1024;
}
