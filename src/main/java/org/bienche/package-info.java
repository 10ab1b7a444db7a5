/** Staff organization and payroll management after restructuring, for the public sector. */
@org.jspecify.annotations.NullMarked
package org.bienche;
