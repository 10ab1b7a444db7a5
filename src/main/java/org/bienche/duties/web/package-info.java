/** The pages of the register, of what is to be settled, and of who does what. */
@org.jspecify.annotations.NullMarked
package org.bienche.duties.web;
