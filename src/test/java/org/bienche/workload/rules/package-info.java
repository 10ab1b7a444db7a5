/** The rules of workload, each alone. */
@org.jspecify.annotations.NullMarked
package org.bienche.workload.rules;
