package org.bienche.pay.rules;

import java.util.EnumSet;
import java.util.Set;
import org.bienche.legislation.Provision;
import org.bienche.people.WorkingState;
import org.jspecify.annotations.Nullable;

/**
 * The law of those who do not work in the ordinary way: which lines are paid, how much of them, and which funds go on.
 *
 * @param fundsSource where the funds stand
 */
public record StateLaw(
        Figure percent,
        LineSet lines,
        Set<Fund> contributions,
        @Nullable Provision fundsSource) {

    public static StateLaw of(Articles articles, WorkingState state) {
        String key = "pay.state." + state;
        Set<Fund> contributions = EnumSet.noneOf(Fund.class);
        Provision funds = articles.find(key + ".contributions").orElse(null);
        if (funds != null) {
            funds.value().names().forEach(name -> contributions.add(Fund.valueOf(name)));
        }
        return new StateLaw(
                articles.hundredths(key + ".percent"), articles.lines(key + ".lines"), contributions, funds);
    }
}
