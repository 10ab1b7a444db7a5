/** Tests of the interface for people, units and moves. */
@org.jspecify.annotations.NullMarked
package org.bienche.people.rest;
