/** The facts of duties, over one connection. */
@org.jspecify.annotations.NullMarked
package org.bienche.duties.entity;
