/** The pages of workload in the browser. */
@org.jspecify.annotations.NullMarked
package org.bienche.workload.web;
