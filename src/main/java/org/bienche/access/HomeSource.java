package org.bienche.access;

import java.util.List;

/** What a feature puts on the home page of the person at hand. Features provide beans of it; the home page gathers them. */
public interface HomeSource {

    /** Only what lies in the person's scope and concerns their role; few, and quick to find. */
    List<HomeItem> items();
}
