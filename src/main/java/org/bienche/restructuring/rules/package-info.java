/** What a plan means, as plain Java: reading the lists, who succeeds whom, before and after, what is wrong. No clock, no database. */
@org.jspecify.annotations.NullMarked
package org.bienche.restructuring.rules;
