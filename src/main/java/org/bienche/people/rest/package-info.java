/** Personnel files for other systems. */
@org.jspecify.annotations.NullMarked
package org.bienche.people.rest;
