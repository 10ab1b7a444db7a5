/** Tests of {@code access.rules}. */
@org.jspecify.annotations.NullMarked
package org.bienche.access.rules;
