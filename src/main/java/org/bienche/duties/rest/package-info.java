/** The register for other systems. */
@org.jspecify.annotations.NullMarked
package org.bienche.duties.rest;
