/** Workload for other systems, such as a one-stop system that counts dossiers. */
@org.jspecify.annotations.NullMarked
package org.bienche.workload.rest;
