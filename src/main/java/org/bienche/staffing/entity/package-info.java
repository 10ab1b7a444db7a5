/**
 * Quotas and posts in the database.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.staffing.entity;
