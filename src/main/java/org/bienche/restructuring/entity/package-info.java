/**
 * The tables of plans, and the set-based statements that carry a plan out.
 *
 * <p>Those statements join facts of several features (units, appointments, quotas, allowances, grants) in one transaction, which is why
 * they know those tables.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.restructuring.entity;
