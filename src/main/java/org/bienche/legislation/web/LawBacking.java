package org.bienche.legislation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.bienche.access.AsOf;
import org.bienche.legislation.Legislation;
import org.bienche.legislation.Parameter;
import org.bienche.legislation.Provision;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Folding;
import org.bienche.time.Validity;
import org.jspecify.annotations.Nullable;

/** The parameters of the law as they stand on the header's day: by topic, by words, or those with a value that is not certain. */
@Named
@RequestScoped
public class LawBacking {

    private static final List<String> TOPICS = List.of(
            "pay",
            "salary",
            "rank",
            "leadership",
            "insurance",
            "tax",
            "retirement",
            "streamlining",
            "staffing",
            "positions",
            "rating");
    private static final String UNVERIFIED = "unverified";

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    @Inject
    private AsOf asOf;

    private String topic = "pay";
    private String q = "";
    private @Nullable List<Line> lines;

    /** A parameter with what holds on the day; without a value where nothing does. */
    public record Line(
            String key,
            String name,
            List<String> value,
            @Nullable Provision provision,
            int doubtful) {}

    /** What the tab or the words ask for. */
    public List<Line> getLines() {
        List<Line> known = lines;
        if (known == null) {
            known = legislation.book().parameters().stream()
                    .filter(asked())
                    .sorted(Comparator.comparingInt(LawBacking::depth))
                    .map(this::line)
                    .toList();
            lines = known;
        }
        return known;
    }

    /** What stands for itself, such as the base salary, comes before what is said of one thing among many. */
    private static int depth(Parameter parameter) {
        return parameter.key().split("\\.").length;
    }

    private Predicate<Parameter> asked() {
        if (!q.isBlank()) {
            List<String> words = List.of(Folding.fold(q).split(" "));
            return parameter -> {
                String said = said(parameter);
                return words.stream().allMatch(said::contains);
            };
        }
        return topic.equals(UNVERIFIED)
                ? parameter -> doubtful(parameter) > 0
                : parameter -> LawWords.topic(parameter).equals(topic);
    }

    private String said(Parameter parameter) {
        StringBuilder text = new StringBuilder(words().name(parameter) + " " + parameter.key());
        parameter
                .provisions()
                .forEach(each -> text.append(" ").append(each.citation().document()));
        return Folding.fold(text.toString());
    }

    private Line line(Parameter parameter) {
        Optional<Provision> now = parameter.on(asOf.date(), Validity.FOREVER);
        return new Line(
                parameter.key(),
                words().name(parameter),
                now.map(words()::lines).orElse(List.of()),
                now.orElse(null),
                doubtful(parameter));
    }

    private static int doubtful(Parameter parameter) {
        return Math.toIntExact(
                parameter.provisions().stream().filter(each -> !each.verified()).count());
    }

    private LawWords words() {
        return new LawWords(language.get());
    }

    public List<String> getTopics() {
        return TOPICS;
    }

    /** How many parameters have a value that is not certain. */
    public long getUnverified() {
        return legislation.book().parameters().stream()
                .filter(each -> doubtful(each) > 0)
                .count();
    }

    public boolean isOfUnverified() {
        return q.isBlank() && topic.equals(UNVERIFIED);
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic == null || topic.isBlank() ? "pay" : topic;
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = Objects.requireNonNullElse(q, "");
    }
}
