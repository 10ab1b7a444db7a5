/**
 * The work that really came in at a unit, by field and period, and how many people it takes.
 *
 * <p>Legal basis: job positions and staff follow the amount and kind of work (Law on Civil Servants, decrees on job positions); no text was
 * found that names hours for a dossier, so these are dated parameters of {@code legislation/staffing/workload.yaml} that are not verified.
 * Requirement: dossiers or tasks per person by field, entered or imported under a decision or report, against the posts and the people that
 * are there. What is reported for a unit is the work of the unit with all below it; each unit that reports is measured by itself. Out of
 * scope: single dossiers and their course, which the one-stop systems keep.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.workload;
