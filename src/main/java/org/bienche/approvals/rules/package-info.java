/** Who may decide. */
@org.jspecify.annotations.NullMarked
package org.bienche.approvals.rules;
