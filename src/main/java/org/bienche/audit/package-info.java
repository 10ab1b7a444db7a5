/** The trail: an append-only record of who did what, each entry chained to the one before by hash; and the named invariants.
 *
 * <p>Requirement: no entry can be changed or taken out unseen. Out of scope: which facts hold, that is the features' own. */
@org.jspecify.annotations.NullMarked
package org.bienche.audit;
