/** The catalogue as stored. */
@org.jspecify.annotations.NullMarked
package org.bienche.positions.entity;
