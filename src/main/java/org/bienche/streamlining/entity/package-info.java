/** Cases in the database. */
@org.jspecify.annotations.NullMarked
package org.bienche.streamlining.entity;
