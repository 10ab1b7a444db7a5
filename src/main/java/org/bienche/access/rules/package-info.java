/** Passwords, tokens and the slowing down of guesses, without framework or clock. */
@org.jspecify.annotations.NullMarked
package org.bienche.access.rules;
