package org.bienche.printing;

import java.io.OutputStream;

/** One form of a family, which writes it. */
public record FamilyForm(String id, String titleKey, String taskKey, boolean isOfOneUnitToo, Writer writer)
        implements Document {

    /** Writes a form that was asked for. */
    @FunctionalInterface
    public interface Writer {
        void write(DocumentRequest request, OutputStream output);
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        writer.write(request, output);
    }
}
