/** Decisions and recordings as stored. */
@org.jspecify.annotations.NullMarked
package org.bienche.decisions.entity;
