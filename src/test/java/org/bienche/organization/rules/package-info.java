/** Tests of {@code organization.rules}. */
@org.jspecify.annotations.NullMarked
package org.bienche.organization.rules;
