/**
 * Spreadsheets in and out: CSV and XLSX files of strangers read within limits, tables written as XLSX from a stream.
 *
 * <p>The one place of the spreadsheet libraries. What comes in is hostile until read: size, rows, columns, cells and unpacked size are
 * bounded, the kind of file is told by its first bytes and not by its name, CSV must be strict UTF-8, text is normalized to NFC, and XML
 * with a DOCTYPE is refused. What goes out never becomes a formula. Out of scope: what the columns mean; that is the feature's.
 */
@org.jspecify.annotations.NullMarked
package org.bienche.exchange;
