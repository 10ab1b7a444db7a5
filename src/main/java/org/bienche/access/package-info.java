/** Accounts, roles, scopes, sign-in. A scope is a unit known by its id only; what lies under it is the organization's knowledge.
 *
 * <p>Requirement: what a person may see is always today's grant. Out of scope: which units there are. */
@org.jspecify.annotations.NullMarked
package org.bienche.access;
