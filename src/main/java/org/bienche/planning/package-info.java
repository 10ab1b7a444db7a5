/**
 * Planning of staff: yearly plans, reviews of all units below one, and the five years ahead.
 *
 * <p>Yearly plans: a unit asks by staff kind and, if it likes, by job position, with the files of its dossier; its superior appraises, a
 * leader approves, and with that the quotas of the year are granted. Legal basis: the yearly plans of Decree 106/2020 (public employees)
 * and Decree 62/2020 (civil servants). What is filed is frozen by its digest; what is returned begins the next edition, and any two
 * editions can be compared. Requirement QUOTA_CASCADE: approving is refused where the unit above has not enough.
 *
 * <p>Reviews: questions that every unit below one answers by a day. Five years: who reaches the age of retirement by the law's ladder,
 * which terms and retained allowances end, and how that meets the quotas that are granted. Out of scope here: the norms that a plan is
 * measured by, which are those of {@code norms}, and who is hired.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.planning;
