package org.bienche.printing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperPrintManager;

/** The first pages of a form, one below the other, as a picture. */
final class Preview {

    private static final int PAGES = 2;
    private static final float ZOOM = 1.3f;
    private static final int GAP = 12;

    /** More than two pages ever hold: what comes behind is not even read. */
    private static final int ROWS = 250;

    private Preview() {}

    static Iterator<?> some(Iterator<?> rows) {
        Iterable<?> all = () -> wide(rows);
        return StreamSupport.stream(all.spliterator(), false).limit(ROWS).iterator();
    }

    @SuppressWarnings("unchecked")
    private static Iterator<Object> wide(Iterator<?> rows) {
        return (Iterator<Object>) rows;
    }

    static void write(JasperPrint print, OutputStream output) throws JRException {
        int pages = Math.min(PAGES, print.getPages().size());
        int width = Math.round(print.getPageWidth() * ZOOM);
        int height = Math.round(print.getPageHeight() * ZOOM);
        BufferedImage all =
                new BufferedImage(width, Math.max(1, pages * (height + GAP) - GAP), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D paper = all.createGraphics();
        paper.setColor(Color.LIGHT_GRAY);
        paper.fillRect(0, 0, all.getWidth(), all.getHeight());
        for (int page = 0; page < pages; page++) {
            Image image = JasperPrintManager.printPageToImage(print, page, ZOOM);
            paper.drawImage(image, 0, page * (height + GAP), width, height, null);
        }
        paper.dispose();
        try {
            ImageIO.write(all, "png", output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
