/** Values of the law that were entered in this installation, as stored. */
@org.jspecify.annotations.NullMarked
package org.bienche.legislation.entity;
