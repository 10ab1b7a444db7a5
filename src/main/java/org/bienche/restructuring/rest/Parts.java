package org.bienche.restructuring.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bienche.restructuring.DecisionDraft;
import org.bienche.texts.Asked;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The parts of a form that came with files. */
final class Parts {

    /** Longer than any field; a file sent in its place is not read to its end. */
    private static final int LONGEST = 4_000;

    private final List<EntityPart> parts;

    Parts(List<EntityPart> parts) {
        this.parts = List.copyOf(parts);
    }

    InputStream file(String name) {
        return find(name).map(EntityPart::getContent).orElseThrow(() -> missing(name));
    }

    @Nullable
    String text(String name) {
        return find(name).map(Parts::read).filter(text -> !text.isEmpty()).orElse(null);
    }

    LocalDate day(String name) {
        String text = text(name);
        if (text == null) {
            throw missing(name);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (Asked.isKept(day)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw notADay(name, text);
        }
        throw notADay(name, text);
    }

    private static Problem notADay(String name, String text) {
        return new Problem("restructuring.request.refused")
                .with(new Problem.Error("/" + name, "restructuring.import.date", text));
    }

    /** Codes parted by commas or blanks. */
    Set<String> codes(String name) {
        String text = text(name);
        return text == null
                ? Set.of()
                : Arrays.stream(text.split("[,;\\s]+"))
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet());
    }

    DecisionDraft decision() {
        String signedOn = text("signedOn");
        return new DecisionDraft(
                text("number"), text("issuer"), text("signer"), signedOn == null ? null : day("signedOn"));
    }

    private Optional<EntityPart> find(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private static String read(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("A part of the form cannot be read", e);
        }
    }

    private static Problem missing(String name) {
        return new Problem("restructuring.request.refused")
                .with(new Problem.Error("/" + name, "restructuring.request.missing", name));
    }
}
