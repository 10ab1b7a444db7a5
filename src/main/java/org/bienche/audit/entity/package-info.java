/** The trail's storage. */
@org.jspecify.annotations.NullMarked
package org.bienche.audit.entity;
