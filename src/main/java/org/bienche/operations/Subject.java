package org.bienche.operations;

/** What long work is about: each feature that starts such work says which of its things the caller sees. */
public interface Subject {

    /** What stands before the colon in the subjects of the feature's operations. */
    String type();

    /** Whether the caller sees the one of that id; whether it exists is not told apart. */
    boolean isSeen(long id);
}
