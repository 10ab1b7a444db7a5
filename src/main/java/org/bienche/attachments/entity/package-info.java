/** Attached files as they are stored. */
@org.jspecify.annotations.NullMarked
package org.bienche.attachments.entity;
