/**
 * Printed forms: a template of {@code reports/<document>/} filled with rows as they come, as PDF, XLSX or DOCX.
 *
 * <p>The one place of JasperReports. Templates travel inside the application and are never uploaded; the library's class filters are on;
 * fonts are embedded, so that Vietnamese reads the same on every machine. A long table prints in bounded memory: pages not at hand lie in
 * a swap file. The first pages can be had as a picture, without reading the rest of the rows. It knows no feature: features bring
 * {@link org.bienche.printing.Document}s, and the pages and the interface list what they find.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.printing;
