package org.bienche.organization;

/** What a unit is. The level says where it stands among administrative units; bodies stand at none. */
public enum UnitKind {
    COUNTRY(Level.COUNTRY),
    PROVINCE(Level.PROVINCE),
    DISTRICT(Level.DISTRICT),
    COMMUNE(Level.COMMUNE),
    WARD(Level.COMMUNE),
    TOWNSHIP(Level.COMMUNE),
    SPECIAL_ZONE(Level.COMMUNE),
    AGENCY(Level.BODY),
    DEPARTMENT(Level.BODY),
    OFFICE(Level.BODY),
    PARTY_BODY(Level.BODY),
    FRONT(Level.BODY),
    PUBLIC_SERVICE_UNIT(Level.BODY),
    SCHOOL(Level.BODY),
    SERVICE_CENTRE(Level.BODY),
    /** Of the People's Committee of a province. */
    SPECIALISED_AGENCY(Level.BODY),
    /** Of the People's Committee of a commune. */
    COMMUNE_DEPARTMENT(Level.BODY),
    /** One centre of public administration for the whole province, with branches instead of a centre in each commune. */
    ONE_LEVEL_CENTRE(Level.BODY),
    CENTRE_BRANCH(Level.BODY);

    /** The levels of administration, and the bodies that work within them. */
    public enum Level {
        COUNTRY,
        PROVINCE,
        DISTRICT,
        COMMUNE,
        BODY
    }

    private final Level level;

    UnitKind(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }

    /** A body of the People's Committee, of a province's by name or wherever it stands. */
    public boolean isAgency() {
        return this == AGENCY || this == SPECIALISED_AGENCY;
    }

    /** A department or office within a body. */
    public boolean isDepartment() {
        return this == DEPARTMENT || this == OFFICE || this == COMMUNE_DEPARTMENT;
    }

    /** A public service unit, with a group of autonomy. */
    public boolean isService() {
        return this == PUBLIC_SERVICE_UNIT
                || this == SCHOOL
                || this == SERVICE_CENTRE
                || this == ONE_LEVEL_CENTRE
                || this == CENTRE_BRANCH;
    }
}
