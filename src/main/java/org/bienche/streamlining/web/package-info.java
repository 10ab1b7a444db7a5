/** Pages of the register and of one case. */
@org.jspecify.annotations.NullMarked
package org.bienche.streamlining.web;
