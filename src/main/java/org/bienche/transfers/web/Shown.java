package org.bienche.transfers.web;

import java.util.List;

/**
 * The beginning of a list that may be too long for a page.
 *
 * @param rest how many more there are
 */
public record Shown<T>(List<T> items, int rest) {

    static <T> Shown<T> of(List<T> all, int most) {
        int shown = Math.min(all.size(), most);
        return new Shown<>(List.copyOf(all.subList(0, shown)), all.size() - shown);
    }
}
