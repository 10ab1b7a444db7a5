/**
 * The cascade of quotas, worked out on plain records.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.staffing.rules;
