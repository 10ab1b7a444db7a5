package org.bienche.streamlining;

import java.util.List;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/** Why a policy pays or does not pay. */
public record Reason(String key, List<Object> args) {

    private static final String PREFIX = "streamlining.rule.reason.";

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason of(String name, Object... args) {
        return new Reason(PREFIX + name, List.of(args));
    }

    public String message(Language language) {
        return Texts.get(language, key, args.toArray());
    }
}
