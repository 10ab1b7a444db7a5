/**
 * Yearly staffing plans: a unit asks, its superior appraises, a leader approves, and with that the quotas of the year are granted.
 *
 * <p>Legal basis: the yearly plans of Decree 106/2020 (public employees) and Decree 62/2020 (civil servants). What is filed is frozen by
 * its digest; what is returned begins the next edition, and any two editions can be compared. Requirement QUOTA_CASCADE: approving is
 * refused where the unit above has not enough. Out of scope here: the norms that a plan is measured by, and reviews of all units.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.planning;
