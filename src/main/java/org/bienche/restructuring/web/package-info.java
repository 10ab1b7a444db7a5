/** The pages of plans, of waiting people and of their placement. */
@org.jspecify.annotations.NullMarked
package org.bienche.restructuring.web;
