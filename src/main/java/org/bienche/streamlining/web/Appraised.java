package org.bienche.streamlining.web;

import java.util.List;
import org.bienche.streamlining.Cases;
import org.bienche.streamlining.Recheck;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A case calculated once more, as its page shows it.
 *
 * @param recheck null where there is nothing to appraise any more, or where it cannot be calculated
 * @param said what is to be known of the way out
 * @param obstacle why it cannot be calculated; empty where it can
 */
public record Appraised(@Nullable Recheck recheck, List<String> said, String obstacle) {

    static final Appraised NOTHING = new Appraised(null, List.of(), "");

    public Appraised {
        said = List.copyOf(said);
    }

    static Appraised of(Cases cases, long id, Language language) {
        try {
            return cases.recheck(id)
                    .map(recheck -> new Appraised(recheck, said(recheck, language), ""))
                    .orElse(NOTHING);
        } catch (Problem problem) {
            return new Appraised(null, List.of(), problem.message(language));
        }
    }

    private static List<String> said(Recheck recheck, Language language) {
        return recheck.reasons().stream()
                .map(reason -> reason.message(language))
                .toList();
    }
}
