/** What can be said of the law as data by looking at it: what changes on which day, how a value went through time, what a typed value must be. */
@org.jspecify.annotations.NullMarked
package org.bienche.legislation.rules;
