package org.bienche.shell.web;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;

/** What a check found, in words: checks speak no language, and the interface gives out what they say as it is. */
final class CheckWords {

    /** What is against a norm: how grave, which norm, which unit, the numbers, by when. */
    private static final Pattern NORM = Pattern.compile(
            "(MUST_FIX|SHOULD_LOOK|NOTE) ([A-Z_]+) unit (.+?: .+?)(?: by ([0-9]{4}-[0-9]{2}-[0-9]{2}))?");

    private CheckWords() {}

    static String of(Language language, String finding) {
        Matcher norm = NORM.matcher(finding);
        if (!norm.matches() || !Texts.has(language, "norms.norm." + norm.group(2))) {
            return finding;
        }
        String severity = Texts.get(language, "norms.severity." + norm.group(1));
        String name = Texts.get(language, "norms.norm." + norm.group(2));
        return norm.group(4) == null
                ? Texts.get(language, "audit.checks.norm", severity, name, norm.group(3))
                : Texts.get(
                        language,
                        "audit.checks.norm.until",
                        severity,
                        name,
                        norm.group(3),
                        LocalDate.parse(norm.group(4)));
    }
}
