/** Tests of {@code organization}. */
@org.jspecify.annotations.NullMarked
package org.bienche.organization;
