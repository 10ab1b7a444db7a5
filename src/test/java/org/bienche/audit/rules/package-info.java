/** Tests of {@code audit.rules}. */
@org.jspecify.annotations.NullMarked
package org.bienche.audit.rules;
