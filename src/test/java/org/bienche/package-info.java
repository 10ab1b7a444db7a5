/** The house as tests hold it. */
@org.jspecify.annotations.NullMarked
package org.bienche;
