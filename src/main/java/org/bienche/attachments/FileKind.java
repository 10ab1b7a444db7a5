package org.bienche.attachments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String type;
    private final List<String> ends;

    FileKind(String type, String... ends) {
        this.type = type;
        this.ends = List.of(ends);
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** The kind that a name says; empty where it says none that is taken. */
    static Optional<FileKind> named(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.contains(".") && kind.ends.contains(end))
                .findFirst();
    }
}
