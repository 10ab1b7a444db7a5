package org.bienche.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether the content of a file is what its name says: its first bytes, and its structure as far as that is read without harm. */
final class FileCheck {

    private static final int PDF_END = 2048;
    private static final long UNPACKED = 256L << 20;
    private static final int PARTS = 10_000;
    private static final int BUFFER = 1 << 16;

    private FileCheck() {}

    static boolean isWhatItSays(FileKind kind, byte[] content) {
        try {
            return switch (kind) {
                case PDF -> isPdf(content);
                case DOCX -> isOffice(content, "word/document.xml");
                case XLSX -> isOffice(content, "xl/workbook.xml");
                case PNG -> isImage(content, "png");
                case JPEG -> isImage(content, "jpeg");
            };
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    /** Begins as a PDF, and ends as one that was written to its end. */
    private static boolean isPdf(byte[] content) {
        int from = Math.max(0, content.length - PDF_END);
        String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        return new String(content, 0, Math.min(5, content.length), StandardCharsets.ISO_8859_1).equals("%PDF-")
                && end.contains("startxref")
                && end.contains("%%EOF");
    }

    /** A package of Office Open XML with the main part of its kind, sound to its last byte, without macros and not packed to harm. */
    private static boolean isOffice(byte[] content, String main) throws IOException {
        Set<String> parts = new HashSet<>();
        long unpacked = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > UNPACKED) {
                        return false;
                    }
                }
                if (parts.size() > PARTS || part.getName().endsWith("vbaProject.bin")) {
                    return false;
                }
            }
        }
        return parts.contains("[Content_Types].xml") && parts.contains(main);
    }

    /** Only the head is read, so that no picture fills the memory. */
    private static boolean isImage(byte[] content, String format) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(content);
                ImageInputStream image = ImageIO.createImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(image);
                return reader.getFormatName().equalsIgnoreCase(format) && reader.getWidth(0) > 0;
            } finally {
                reader.dispose();
            }
        }
    }
}
