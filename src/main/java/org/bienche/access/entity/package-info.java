/** Accounts, grants and tokens as stored. */
@org.jspecify.annotations.NullMarked
package org.bienche.access.entity;
