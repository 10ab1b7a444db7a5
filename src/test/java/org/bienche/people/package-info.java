/** Tests of personnel files. */
@org.jspecify.annotations.NullMarked
package org.bienche.people;
