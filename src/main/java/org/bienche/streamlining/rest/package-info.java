/** The calculator of benefits for other systems: it touches no data. */
@org.jspecify.annotations.NullMarked
package org.bienche.streamlining.rest;
