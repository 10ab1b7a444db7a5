/**
 * Units and what is true of them from day to day: the dated tree, its successions, its lineage.
 *
 * <p>Legal basis: the two-tier local government in force from 2025-07-01. Requirement TREE: acyclic on every day, nothing active under a
 * closed parent, every closed unit with a successor or a dissolution. A code names a unit only on a day; the id is the identity.
 * Out of scope: who works in a unit, and how many may.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.organization;
