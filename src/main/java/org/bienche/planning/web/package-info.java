/** The pages of the plans. */
@org.jspecify.annotations.NullMarked
package org.bienche.planning.web;
