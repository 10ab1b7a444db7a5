/** The rows of work reported: read by subtree and period, recorded and superseded. */
@org.jspecify.annotations.NullMarked
package org.bienche.workload.entity;
