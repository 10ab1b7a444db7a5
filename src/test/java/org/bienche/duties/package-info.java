/** Tests of the register of duties. */
@org.jspecify.annotations.NullMarked
package org.bienche.duties;
