/** The pages of the findings and of the departments of communes. */
@org.jspecify.annotations.NullMarked
package org.bienche.norms.web;
