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
    SERVICE_CENTRE(Level.BODY);

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
}
