package org.bienche.pay.rules;

import java.util.EnumSet;
import java.util.Set;
import org.bienche.people.WorkingState;

/** The law of those who do not work in the ordinary way: which lines are paid, how much of them, and which funds go on. */
public record StateLaw(Figure percent, LineSet lines, Set<Fund> contributions) {

    public static StateLaw of(Articles articles, WorkingState state) {
        String key = "pay.state." + state;
        Set<Fund> contributions = EnumSet.noneOf(Fund.class);
        articles.names(key + ".contributions").forEach(name -> contributions.add(Fund.valueOf(name)));
        return new StateLaw(articles.hundredths(key + ".percent"), articles.lines(key + ".lines"), contributions);
    }
}
