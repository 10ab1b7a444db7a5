/** What is put before a leader: submit, return with a reason, approve; never by the one who submitted.
 *
 * <p>Out of scope: what is approved; the feature hears of the outcome by an event in the same transaction. */
@org.jspecify.annotations.NullMarked
package org.bienche.approvals;
