package org.bienche.exchange;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Looks through one part of an XLSX file for what would cost the reader more memory than any table needs: it makes room for every column
 * up to the address of a cell, and writes a shared formula out for each cell of a row.
 *
 * <p>Any part may be the sheet, whatever its name, so each is looked through. It is parsed with the reader's own parser: where that one
 * gives up, the reader will too.
 */
final class CellScan {

    /** Column XFD of row 1,048,576 is the last cell that the format has. */
    private static final int LAST_COLUMN = 16_384;

    private static final int LAST_ROW = 1_048_576;

    /** Characters of the formulas of one row, as if each were as long as the longest. */
    private static final long MOST_FORMULAS = 1 << 22;

    private static final XMLInputFactory PARSERS = parsers();

    private final XMLStreamReader part;
    private boolean isSheet;
    private int cells;
    private int formulas;
    private int formulaDepth;
    private int formulaLength;
    private int longestFormula;

    private CellScan(XMLStreamReader part) {
        this.part = part;
    }

    /** @throws Problem where the part has a cell that no table has */
    static void check(InputStream content) {
        try {
            new CellScan(PARSERS.createXMLStreamReader(content)).check();
        } catch (Problem unsafe) {
            throw unsafe;
        } catch (XMLStreamException | RuntimeException unreadable) {
            // A picture, or a part that the reader cannot read any further either.
            return;
        }
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = new InputFactoryImpl();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    private void check() throws XMLStreamException {
        while (part.hasNext()) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(part.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(part.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                default -> {}
            }
        }
    }

    private void begin(String element) {
        if (!isSheet) {
            isSheet = element.equals("sheetData");
        } else if (element.equals("c")) {
            cell(part.getAttributeValue(null, "r"));
        } else if (element.equals("f")) {
            formulas++;
            formulaLength = formulaDepth++ == 0 ? 0 : formulaLength;
            checkFormulas();
        }
    }

    /** A row lasts to its end, whatever begins in it, as for the reader. */
    private void end(String element) {
        if (isSheet && element.equals("row")) {
            cells = 0;
            formulas = 0;
        } else if (isSheet && element.equals("f")) {
            formulaDepth--;
        }
    }

    private void text() {
        if (formulaDepth > 0) {
            formulaLength += part.getTextLength();
            longestFormula = Math.max(longestFormula, formulaLength);
            checkFormulas();
        }
    }

    private void checkFormulas() {
        if ((long) formulas * longestFormula > MOST_FORMULAS) {
            throw new Problem("exchange.file.packed");
        }
    }

    private void cell(@Nullable String address) {
        if (++cells > LAST_COLUMN || (address != null && !isCell(address))) {
            throw new Problem("exchange.file.damaged");
        }
    }

    private static boolean isCell(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && isLetter(address.charAt(at)) && column <= LAST_COLUMN) {
            column = column * 26 + Character.toUpperCase(address.charAt(at)) - 'A' + 1;
            at++;
        }
        return column > 0 && column <= LAST_COLUMN && isRow(address, at);
    }

    private static boolean isLetter(char one) {
        return (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
    }

    private static boolean isRow(String address, int from) {
        int row = 0;
        for (int at = from; at < address.length() && row <= LAST_ROW; at++) {
            int digit = address.charAt(at) - '0';
            row = digit < 0 || digit > 9 ? Integer.MAX_VALUE : row * 10 + digit;
        }
        return row > 0 && row <= LAST_ROW;
    }
}
