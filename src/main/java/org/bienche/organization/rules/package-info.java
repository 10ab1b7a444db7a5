/** The changes that lead from one day's tree to the next, and what makes a tree sound, as plain Java. */
@org.jspecify.annotations.NullMarked
package org.bienche.organization.rules;
