/** Operations as stored. */
@org.jspecify.annotations.NullMarked
package org.bienche.operations.entity;
