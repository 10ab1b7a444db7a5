/** Tests of attached files. */
@org.jspecify.annotations.NullMarked
package org.bienche.attachments;
