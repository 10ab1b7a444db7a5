@org.jspecify.annotations.NullMarked
package org.bienche.norms.web;
