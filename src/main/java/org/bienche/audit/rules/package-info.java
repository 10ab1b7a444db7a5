/** The chain of hashes as a pure function. */
@org.jspecify.annotations.NullMarked
package org.bienche.audit.rules;
