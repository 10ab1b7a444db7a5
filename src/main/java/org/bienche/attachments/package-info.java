/**
 * Files that are attached to something: what a feature's dossier holds beside its own figures.
 *
 * <p>Only PDF, DOCX, XLSX, PNG and JPEG are taken, and only where the content is what the name says. A file never changes: it is added to
 * an edition of its subject and, while that edition is worked on, taken out of it again; what was filed keeps it. Features say who may
 * see and change their subject before they call; this one knows subjects by type and id only.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.attachments;
