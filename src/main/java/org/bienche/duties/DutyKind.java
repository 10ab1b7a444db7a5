package org.bienche.duties;

/** How a unit came by a duty: by the law itself, or handed to it by the level above. */
public enum DutyKind {
    /** The law gives it to this unit or level. */
    OWN,
    /** Handed to the level below by decentralization (phân cấp). */
    DECENTRALIZED,
    /** Handed over with the power itself (phân quyền). */
    DELEGATED,
    /** Done in the name of who has it (ủy quyền). */
    ASSIGNED
}
