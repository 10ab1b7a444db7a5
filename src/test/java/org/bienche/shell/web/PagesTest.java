package org.bienche.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bienche.texts.Language;
import org.bienche.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What holds for every page: all words come from the texts, all looks from the one style, each page has its bean. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:'[^']*'|[^}'])*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("\\bt(?:\\[|\\.of\\()'([^']+)'\\s*[\\],)]");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z]\\w*Backing)\\b");
    private static final Set<String> SPOKEN = Set.of(
            "title", "alt", "placeholder", "label", "summary", "aria-label", "help", "text", "sub", "action", "header");
    /** What every page's frame brings; its form to sign out is one for all pages. */
    private static final Set<String> FRAME = Set.of("loginBacking");

    static List<Path> files() {
        return under(WEBAPP);
    }

    static List<Path> pages() {
        return files().stream()
                .filter(file -> !file.startsWith(WEBAPP.resolve("WEB-INF")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noPageHasALiteralText(Path file) {
        List<String> literal = new ArrayList<>();
        walk(parse(file).getDocumentElement(), (element, node) -> {
            if (node.getNodeType() == Node.TEXT_NODE || isSpoken(element, node)) {
                String words = EXPRESSION.matcher(node.getNodeValue()).replaceAll("");
                if (LETTER.matcher(words).find()) {
                    literal.add(node + " in " + element.getNodeName());
                }
            }
        });
        assertThat(literal).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noPageHasLooksOrScriptsOfItsOwn(Path file) {
        List<String> own = new ArrayList<>();
        walk(parse(file).getDocumentElement(), (element, node) -> {
            String name = node.getNodeName().toLowerCase(Locale.ROOT);
            boolean attribute = node.getNodeType() == Node.ATTRIBUTE_NODE;
            if (attribute && (name.equals("style") || (name.startsWith("on") && !isFaces(element)))) {
                own.add(name + " in " + element.getNodeName());
            }
            if (Set.of("script", "style").contains(element.getNodeName())) {
                own.add(element.getNodeName());
            }
        });
        assertThat(own).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextOfAPageExists(Path file) {
        assertThat(matches(KEY, read(file)).filter(key -> !Texts.has(Language.VI, key)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageUsesTheBeanNamedLikeIt(Path page) {
        String view = page.getFileName().toString().replace(".xhtml", "");
        String bean = camel(view) + "Backing";
        assertThat(matches(BEAN, read(page)).filter(name -> !FRAME.contains(name)))
                .allMatch(bean::equals);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasATitleWithinTheFrame(Path page) {
        assertThat(read(page))
                .containsAnyOf(
                        "template=\"/WEB-INF/templates/page.xhtml\"", "template=\"/WEB-INF/templates/door.xhtml\"")
                .contains("<ui:param name=\"title\"");
    }

    @Test
    void everyIconThatAPageNamesIsDrawn() {
        String drawn = read(WEBAPP.resolve("resources/icons/icons.svg"));
        Set<String> named = files().stream()
                .flatMap(file -> matches(Pattern.compile("<b:icon name=\"([a-z]+)\""), read(file)))
                .collect(Collectors.toCollection(TreeSet::new));
        MenuEntry.TASKS.forEach(task -> named.add(task.name()));
        assertThat(named).allMatch(icon -> drawn.contains("<symbol id=\"" + icon + "\""));
    }

    @Test
    void everyTaskOfTheMenuHasItsWord() {
        assertThat(MenuEntry.TASKS).allMatch(task -> Texts.has(Language.VI, task.key()));
    }

    private static boolean isSpoken(Element element, Node node) {
        if (node.getNodeType() != Node.ATTRIBUTE_NODE) {
            return false;
        }
        boolean button = element.getNodeName().matches("h:command\\w+|h:button|button|input")
                && node.getNodeName().equals("value")
                && !element.getAttribute("type").matches("hidden|checkbox|radio");
        boolean spoken = SPOKEN.contains(node.getNodeName().replace("pt:", ""));
        return button || (spoken && !isAction(element, node));
    }

    /** An action of a form is an address or a method, not a word. */
    private static boolean isAction(Element element, Node node) {
        return node.getNodeName().equals("action") && !element.getNodeName().equals("b:empty");
    }

    private static boolean isFaces(Element element) {
        return element.getNodeName().contains(":");
    }

    private static void walk(Element element, BiConsumer<Element, Node> visit) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            visit.accept(element, attributes.item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, visit);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                visit.accept(element, child);
            }
        }
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static String camel(String view) {
        return Pattern.compile("-(\\w)")
                .matcher(view)
                .replaceAll(part -> part.group(1).toUpperCase(Locale.ROOT));
    }

    private static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setCoalescing(true);
            String page = read(file).replace("<!DOCTYPE html>", "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (Exception e) {
            throw new AssertionError(file + " is not well formed: " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
