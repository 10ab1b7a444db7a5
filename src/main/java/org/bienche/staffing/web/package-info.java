/**
 * The page of the quotas.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.staffing.web;
