package org.bienche.staffing;

import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.bienche.positions.CatalogueEntry;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Format;
import org.bienche.staffing.rules.DescriptionLines.Line;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/** One of the forms of a job description in the catalogue. */
final class DescriptionSheet implements Document {

    private final DescriptionSheets sheets;
    private final String id;
    private final BiFunction<CatalogueEntry, String, List<Line>> lines;

    DescriptionSheet(DescriptionSheets sheets, String id, BiFunction<CatalogueEntry, String, List<Line>> lines) {
        this.sheets = sheets;
        this.id = id;
        this.lines = lines;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String titleKey() {
        return "staffing.print." + id;
    }

    @Override
    public String taskKey() {
        return "printing.task.establishment";
    }

    /** The name of the form, as the law has it. */
    String label() {
        return Texts.get(Language.VI, titleKey() + ".label");
    }

    String title() {
        return Texts.get(Language.VI, titleKey() + ".title");
    }

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.PDF, Format.XLSX, Format.DOCX);
    }

    @Override
    public boolean isOfOneUnitToo() {
        return true;
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        sheets.print(this, lines, request, output);
    }
}
