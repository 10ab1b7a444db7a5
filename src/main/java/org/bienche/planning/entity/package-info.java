/** Plans as stored. */
@org.jspecify.annotations.NullMarked
package org.bienche.planning.entity;
