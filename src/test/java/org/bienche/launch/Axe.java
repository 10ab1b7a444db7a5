package org.bienche.launch;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for barriers on a page. The script is put into a page once, and asked for nothing but what breaks a rule: half the time. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String SERIOUS = """
            async () => (await axe.run(document, {reporter: 'no-passes', resultTypes: ['violations']})).violations
              .filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
              .map(rule => rule.impact + ' ' + rule.id + ': ' + rule.help + ' at '
                + rule.nodes.slice(0, 5).map(node => node.target.join(' ')).join(', '))
            """;

    private Axe() {}

    /** The serious and critical ones, a sentence each. */
    static List<?> barriers(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return (List<?>) page.evaluate(SERIOUS);
    }

    private static String script() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
