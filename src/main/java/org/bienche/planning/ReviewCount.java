package org.bienche.planning;

/** How many of the caller's units a review asked, and how many of them have answered. */
public record ReviewCount(int asked, int answered) {

    public static final ReviewCount NONE = new ReviewCount(0, 0);

    public int missing() {
        return asked - answered;
    }
}
