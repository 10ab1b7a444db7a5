/** The signed, numbered, dated documents under which every fact is entered, and the moments of entering.
 *
 * <p>Requirement DECIDED: every fact points at a decision. Undoing is another decision. Out of scope: what the facts say. */
@org.jspecify.annotations.NullMarked
package org.bienche.decisions;
