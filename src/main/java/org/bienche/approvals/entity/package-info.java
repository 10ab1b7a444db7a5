/** Approvals as stored. */
@org.jspecify.annotations.NullMarked
package org.bienche.approvals.entity;
