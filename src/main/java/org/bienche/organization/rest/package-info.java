/** The dated tree for other systems. */
@org.jspecify.annotations.NullMarked
package org.bienche.organization.rest;
