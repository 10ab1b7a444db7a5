package org.bienche.pay.rules;

import static org.bienche.pay.SalaryLine.Code.*;

import java.util.List;
import java.util.function.Predicate;
import org.bienche.legislation.LawBook;
import org.bienche.pay.Placed;
import org.bienche.pay.RankMove;
import org.bienche.pay.SalaryLine;

/** The rules of placing in a new rank: the first that a move is for decides it. */
public final class RankRules {

    public static final List<RankRule> ALL = List.of(
            rule(CONVERSION, Placing::isConversion, Placing::convert),
            rule(LOWER_BY_SERVICE, Placing::isLowerByService, Placing::lowerByService),
            rule(LOWER_SAME_STEP, Placing::isLower, Placing::lowerSameStep),
            rule(SAME_COEFFICIENTS, Placing::isSame, Placing::same),
            rule(HIGHER_WITH_OVER_FRAME, Placing::hasOverFrame, Placing::higherWithOverFrame),
            rule(HIGHER, move -> true, Placing::higher));

    private RankRules() {}

    /** Where a move to another rank places somebody, by the law of the day of the decision. */
    public static Placed place(RankMove move, LawBook book) {
        PlacementSheet sheet = new PlacementSheet(move, book);
        ALL.stream()
                .filter(rule -> rule.isFor().test(sheet))
                .findFirst()
                .orElseThrow()
                .placing()
                .place(sheet);
        return sheet.result();
    }

    private static RankRule rule(SalaryLine.Code code, Predicate<PlacementSheet> isFor, RankRule.Placing placing) {
        return new RankRule(code, isFor, placing);
    }
}
