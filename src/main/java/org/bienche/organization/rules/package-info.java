/** The tree of one day and the changes that lead from one day to the next, as plain Java. */
@org.jspecify.annotations.NullMarked
package org.bienche.organization.rules;
