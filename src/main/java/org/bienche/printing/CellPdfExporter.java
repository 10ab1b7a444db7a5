package org.bienche.printing;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.fill.JRTemplateElement;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import org.bienche.printing.CellStyle.Line;
import org.jspecify.annotations.Nullable;

/**
 * Writes the cells of tables straight into the page: one line of text in a box. Everything else goes the library's way.
 *
 * <p>That way lays out a paragraph for each cell and looks each property of each cell up through its styles: two thirds of the time of a
 * long table. All cells of one template element look alike, so this asks once.
 */
final class CellPdfExporter extends JRPdfExporter {

    private final IdentityHashMap<JRTemplateElement, Optional<CellStyle>> styles = new IdentityHashMap<>();

    @Override
    public void exportText(JRPrintText text) {
        CellStyle style = style(text);
        if (style == null) {
            super.exportText(text);
            return;
        }
        String words = text.getFullText();
        float room = text.getWidth() - style.left() - style.right();
        float width = words.isEmpty() ? 0 : style.font().getWidthPoint(words, style.size());
        if (width > room || words.indexOf('\n') >= 0) {
            super.exportText(text);
            return;
        }
        PdfContentByte page = ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
        paper(page, text, style);
        if (width > 0) {
            write(page, text, style, words, style.left() + style.share() * (room - width));
        }
        box(page, text, style);
    }

    private @Nullable CellStyle style(JRPrintText text) {
        if (isTagged || !(text instanceof JRTemplatePrintText cell) || !(pdfProducer instanceof ClassicPdfProducer)) {
            return null;
        }
        return styles.computeIfAbsent(cell.getTemplate(), template -> look(text))
                .orElse(null);
    }

    private Optional<CellStyle> look(JRPrintText text) {
        if (!CellStyle.isPlain(text)) {
            return Optional.empty();
        }
        var attributes = FontUtil.getInstance(jasperReportsContext).getAttributesWithoutAwtFont(new HashMap<>(), text);
        BaseFont font = ((ClassicPdfProducer) pdfProducer)
                .getFont(attributes, getTextLocale(text))
                .getBaseFont();
        return Optional.ofNullable(font).map(found -> CellStyle.of(text, found));
    }

    /** The line stands where the paragraph's first line would. */
    private void write(PdfContentByte page, JRPrintText text, CellStyle style, String words, float indent) {
        float spare = text.getHeight() - style.top() - style.bottom() - text.getTextHeight();
        float down = style.top()
                + style.rise() * spare
                + text.getLeadingOffset()
                + text.getLineSpacingFactor() * style.size();
        page.beginText();
        page.setColorFill(style.ink());
        page.setFontAndSize(style.font(), style.size());
        page.setTextMatrix(left(text) + indent, above(text) - down);
        page.showText(words);
        page.endText();
    }

    private void paper(PdfContentByte page, JRPrintText text, CellStyle style) {
        Color colour = style.paper();
        if (colour != null) {
            page.setColorFill(colour);
            page.rectangle(left(text), above(text) - text.getHeight(), text.getWidth(), text.getHeight());
            page.fill();
        }
    }

    private void box(PdfContentByte page, JRPrintText text, CellStyle style) {
        float left = left(text);
        float right = left + text.getWidth();
        float top = above(text);
        float bottom = top - text.getHeight();
        line(page, style.leftLine(), left, top, left, bottom);
        line(page, style.rightLine(), right, top, right, bottom);
        line(page, style.topLine(), left, top, right, top);
        line(page, style.bottomLine(), left, bottom, right, bottom);
    }

    private static void line(PdfContentByte page, @Nullable Line line, float fromX, float fromY, float toX, float toY) {
        if (line != null) {
            page.setLineWidth(line.width());
            page.setColorStroke(line.colour());
            page.setLineCap(PdfContentByte.LINE_CAP_PROJECTING_SQUARE);
            page.moveTo(fromX, fromY);
            page.lineTo(toX, toY);
            page.stroke();
        }
    }

    private float left(JRPrintText text) {
        return (float) text.getX() + getOffsetX();
    }

    /** The top of a cell, counted from the foot of the page. */
    private float above(JRPrintText text) {
        return (float) pageFormat.getPageHeight() - text.getY() - getOffsetY();
    }
}
