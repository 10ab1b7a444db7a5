package org.bienche.restructuring;

/** Which people of a plan are looked at. */
public enum PassingGroup {
    /** Who will have no place. */
    WAITING,
    /** Who passes into another unit. */
    MOVED,
    /** Who has a place: those who move and those who stay. */
    PLACED,
    /** Who stays in the unit that they are in. */
    STAYING,
    /** Who leaves the service, or goes to a unit that is not of the plan. */
    LEAVING,
    /** For whom the plan decides by name. */
    DECIDED
}
