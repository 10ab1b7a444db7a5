package org.bienche.access;

import java.util.Set;

/** Whether grants reach a unit today. Accounts know units by id only; who knows the tree says it. */
public interface Reach {

    /** Whether a unit lies within the subtree of one of those granted. */
    boolean reaches(Set<Long> granted, long unitId);
}
