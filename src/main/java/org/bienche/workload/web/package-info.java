/** The pages of workload. */
@org.jspecify.annotations.NullMarked
package org.bienche.workload.web;
