package org.bienche.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checked file that can be read from its start as often as wanted. */
interface Source {

    /** One line as written: the number that people see beside it, and its fields. */
    record Line(int number, List<String> fields) {}

    /** The lines in order, the heading first. */
    interface Lines extends Iterator<Line>, Closeable {}

    Lines open() throws IOException;

    /** Another table of the same file; null where it has none of that name. */
    default @Nullable Source named(String sheet) throws IOException {
        return null;
    }
}
