/**
 * Quotas handed down the tree, approved posts, and how they compare with who is there.
 *
 * <p>Legal basis: the headcount granted each year to bodies (Decrees 62/2020 and 106/2020). Requirement QUOTA_CASCADE: what a unit hands
 * down is no more than what it was granted, and more people than granted only as a recorded surplus with its deadline. Out of scope here:
 * the yearly plan as a document and the norms of positions.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.staffing;
