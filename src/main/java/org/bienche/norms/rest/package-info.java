/** The findings of a unit over the API. */
@org.jspecify.annotations.NullMarked
package org.bienche.norms.rest;
