/** Long work: started once, done outside the request, with progress that outlives the page.
 *
 * <p>Requirement: a killed server leaves no operation that pretends to run. Out of scope: what the work is. */
@org.jspecify.annotations.NullMarked
package org.bienche.operations;
