package org.bienche.printing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that a form can be had as. */
public enum Format {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** The first pages as a picture, to be looked at before a file is taken. */
    PNG("image/png");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file name, without the point; also how a caller names the format. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a caller named, whatever the case. */
    public static Optional<Format> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
