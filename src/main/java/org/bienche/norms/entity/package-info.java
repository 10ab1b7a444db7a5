/** What the norms are measured against, read in bulk for a whole subtree. */
@org.jspecify.annotations.NullMarked
package org.bienche.norms.entity;
