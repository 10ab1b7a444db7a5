package org.bienche.legislation;

import java.util.List;
import java.util.stream.Collectors;

/** What rests on values of the law: it says where they stand, and whether all of them are certain. */
public interface Cited {

    /** Every value of the law that it rests on. */
    List<Provision> provisions();

    /** Where it stands in the law: each place once, and no document that is cited by an article as well. */
    default String citation() {
        List<Citation> places =
                provisions().stream().map(Provision::citation).distinct().toList();
        return places.stream()
                .filter(each -> places.stream().noneMatch(other -> other.refines(each)))
                .map(Citation::toString)
                .collect(Collectors.joining("; "));
    }

    /** Whether every source is certain. */
    default boolean verified() {
        return provisions().stream().allMatch(Provision::verified);
    }
}
