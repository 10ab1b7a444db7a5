/** Tests. */
@org.jspecify.annotations.NullMarked
package org.bienche.staffing.rules;
