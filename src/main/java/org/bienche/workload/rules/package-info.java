/** How many people work takes, line by line; what a report must say. */
@org.jspecify.annotations.NullMarked
package org.bienche.workload.rules;
