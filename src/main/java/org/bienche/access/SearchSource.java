package org.bienche.access;

import java.util.List;

/** What of a feature the one search box finds. Features provide beans of it. */
public interface SearchSource {

    /** The text key of the heading over what is found. */
    String heading();

    /** The best hits first, only within the person's scope. */
    List<Hit> search(String words, int limit);

    /**
     * Something found.
     *
     * @param detail what tells it from others of the same title
     * @param href its page, from the program's root
     */
    record Hit(String title, String detail, String href) {}
}
