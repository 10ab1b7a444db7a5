/** Tests of {@code access}. */
@org.jspecify.annotations.NullMarked
package org.bienche.access.web;
