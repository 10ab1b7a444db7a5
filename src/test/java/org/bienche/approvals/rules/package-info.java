/** Tests of {@code approvals.rules}. */
@org.jspecify.annotations.NullMarked
package org.bienche.approvals.rules;
