/** What a plan may say and how its editions differ, worked out on plain records. */
@org.jspecify.annotations.NullMarked
package org.bienche.planning.rules;
