package org.bienche.people;

/** The kind of staff a person belongs to: it decides quota, contributions and benefits. */
public enum StaffKind {
    /** Cán bộ: elected or approved for a term. */
    CADRE,
    /** Công chức: appointed to a rank, position or title of a state body. */
    CIVIL_SERVANT,
    /** Viên chức: working by contract in a public service unit. */
    PUBLIC_EMPLOYEE,
    /** Hợp đồng: under a labour contract. */
    CONTRACT
}
