/** The trail, as it is written, and the checks. */
@org.jspecify.annotations.NullMarked
package org.bienche.audit;
