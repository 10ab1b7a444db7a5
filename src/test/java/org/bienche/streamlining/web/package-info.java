/** Streamlining cases in the browser. */
@org.jspecify.annotations.NullMarked
package org.bienche.streamlining.web;
