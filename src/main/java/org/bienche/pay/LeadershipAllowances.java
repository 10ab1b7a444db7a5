package org.bienche.pay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;

/**
 * The coefficients of leadership posts on a day.
 *
 * <p>A post is named like {@code commune.chair}; its coefficient stands in a column: {@code HANOI_HCMC} or {@code OTHER} for the area of
 * the unit, {@code CLASS_1}, {@code CLASS_2} … for its class. The posts of communes of the second half of 2025 are found only with what was
 * published in 2026: see {@link LawBook#on(java.time.LocalDate, java.time.LocalDate)}.
 */
public record LeadershipAllowances(List<Provision> posts) {

    private static final String PREFIX = "leadership.";

    public LeadershipAllowances {
        posts = List.copyOf(posts);
    }

    public static LeadershipAllowances of(Law law) {
        return new LeadershipAllowances(law.startingWith(PREFIX));
    }

    /** The names of the posts that the law of the day knows. */
    public List<String> names() {
        return posts.stream()
                .map(post -> post.parameter().substring(PREFIX.length()))
                .toList();
    }

    /** A post's coefficient in a column; empty where the law of the day has none. */
    public Optional<BigDecimal> coefficient(String post, String column) {
        return provision(post)
                .map(found -> found.value().entries())
                .map((Map<String, Value> columns) -> columns.get(column))
                .map(Value::decimal);
    }

    /** Where a post's coefficient stands. */
    public Optional<Provision> provision(String post) {
        return posts.stream()
                .filter(each -> each.parameter().equals(PREFIX + post))
                .findFirst();
    }
}
