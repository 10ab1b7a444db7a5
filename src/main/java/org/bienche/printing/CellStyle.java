package org.bienche.printing;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.base.JRBoxPen;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineStyleEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of one template element look, found out once for all of them.
 *
 * @param paper what lies under the text; null where the page itself does
 * @param share of the spare room that lies left of the text: 0, a half or 1
 * @param rise of the spare room that lies above it
 */
record CellStyle(
        BaseFont font,
        float size,
        Color ink,
        @Nullable Color paper,
        float share,
        float rise,
        float left,
        float right,
        float top,
        float bottom,
        @Nullable Line leftLine,
        @Nullable Line rightLine,
        @Nullable Line topLine,
        @Nullable Line bottomLine) {

    private static final float HALF = 0.5f;

    /** A side of the box. */
    record Line(float width, Color colour) {

        static @Nullable Line of(JRBoxPen pen) {
            Float width = pen.getLineWidth();
            return width == null || width <= 0 ? null : new Line(width, pen.getLineColor());
        }
    }

    /** Whether a cell is of the plain kind: one upright piece of text in a box of solid lines. */
    static boolean isPlain(JRPrintText text) {
        return (text.getMarkup() == null || text.getMarkup().equals("none"))
                && text.getRotation() == RotationEnum.NONE
                && text.getHorizontalTextAlign() != HorizontalTextAlignEnum.JUSTIFIED
                && !text.isUnderline()
                && !text.isStrikeThrough()
                && text.getAnchorName() == null
                && text.getLinkType() == null
                && isSolid(text.getLineBox());
    }

    private static boolean isSolid(JRLineBox box) {
        return isSolid(box.getLeftPen())
                && isSolid(box.getRightPen())
                && isSolid(box.getTopPen())
                && isSolid(box.getBottomPen());
    }

    private static boolean isSolid(JRPen pen) {
        return pen.getLineStyle() == LineStyleEnum.SOLID;
    }

    static CellStyle of(JRPrintText text, BaseFont font) {
        JRLineBox box = text.getLineBox();
        return new CellStyle(
                font,
                text.getFontSize(),
                text.getForecolor(),
                text.getMode() == ModeEnum.OPAQUE ? text.getBackcolor() : null,
                share(text.getHorizontalTextAlign()),
                rise(text.getVerticalTextAlign()),
                box.getLeftPadding(),
                box.getRightPadding(),
                box.getTopPadding(),
                box.getBottomPadding(),
                Line.of(box.getLeftPen()),
                Line.of(box.getRightPen()),
                Line.of(box.getTopPen()),
                Line.of(box.getBottomPen()));
    }

    private static float share(HorizontalTextAlignEnum align) {
        return align == HorizontalTextAlignEnum.RIGHT ? 1 : align == HorizontalTextAlignEnum.CENTER ? HALF : 0;
    }

    private static float rise(VerticalTextAlignEnum align) {
        return align == VerticalTextAlignEnum.BOTTOM ? 1 : align == VerticalTextAlignEnum.MIDDLE ? HALF : 0;
    }
}
