/** What the frame itself stores. */
@org.jspecify.annotations.NullMarked
package org.bienche.shell.entity;
