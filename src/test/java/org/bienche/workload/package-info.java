/** Workload as a whole, over the interface and in the rules. */
@org.jspecify.annotations.NullMarked
package org.bienche.workload;
