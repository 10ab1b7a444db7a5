/** What makes an imported row acceptable, and what a change of facts leads to. Plain Java. */
@org.jspecify.annotations.NullMarked
package org.bienche.people.rules;
