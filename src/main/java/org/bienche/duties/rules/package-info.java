/** What a duty must say, what becomes of duties when units merge and divide, and when one is clear: plain Java over records. */
@org.jspecify.annotations.NullMarked
package org.bienche.duties.rules;
