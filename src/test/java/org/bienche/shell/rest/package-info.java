/** What holds for every call of the programming interface. */
@org.jspecify.annotations.NullMarked
package org.bienche.shell.rest;
