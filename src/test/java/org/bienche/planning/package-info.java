/** Tests of the staffing plans. */
@org.jspecify.annotations.NullMarked
package org.bienche.planning;
