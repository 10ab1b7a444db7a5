package org.bienche.pay.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienche.legislation.Law;
import org.bienche.legislation.LawBook;
import org.bienche.legislation.Provision;
import org.bienche.money.Coefficient;
import org.bienche.money.Notation;
import org.bienche.pay.Placed;
import org.bienche.pay.RankMove;
import org.bienche.pay.SalaryLine;
import org.bienche.pay.Standing;
import org.jspecify.annotations.Nullable;

/** One move to another rank being worked out. */
public final class PlacementSheet {

    private static final int WHOLE = 100;

    private final RankMove move;
    private final LawBook book;
    private final Law law;
    private final List<SalaryLine> lines = new ArrayList<>();
    private final Standing[] placed = new Standing[1];

    PlacementSheet(RankMove move, LawBook book) {
        this.move = move;
        this.book = book;
        this.law = book.on(move.decidedOn());
    }

    RankMove move() {
        return move;
    }

    Provision get(String key) {
        return law.get(key);
    }

    Optional<Provision> find(String key) {
        return law.find(key);
    }

    /** A coefficient with seniority beyond the last step in it, in hundredths, rounded half even. */
    static int withOverFrame(int hundredths, int percent) {
        BigDecimal exact = BigDecimal.valueOf((long) hundredths * (WHOLE + percent), 4);
        return Coefficient.hundredths(Coefficient.of(exact));
    }

    /** What the old rank pays as a coefficient: its step with what is beyond, and the difference kept before. */
    int oldTotal() {
        Standing old = move.old();
        return withOverFrame(old.coefficient(), old.overFramePercent()) + old.retainedDifference();
    }

    /** The old coefficient with what is added to it, as text. */
    String oldText() {
        Standing old = move.old();
        String beyond = old.overFramePercent() == 0 ? "" : " × " + (WHOLE + old.overFramePercent()) + " %";
        String kept = old.retainedDifference() == 0 ? "" : " + " + Notation.coefficient(old.retainedDifference());
        return Notation.coefficient(old.coefficient()) + beyond + kept;
    }

    void place(int step, int overFramePercent, int retained, LocalDate clock) {
        placed[0] = new Standing(move.newScale(), step, overFramePercent, retained, clock);
    }

    void line(SalaryLine.Code code, int hundredths, String formula, Provision... sources) {
        lines.add(new SalaryLine(code, hundredths, formula, List.of(sources)));
    }

    /** Keeps what the new rank pays less. */
    int retain(int oldTotal, int newTotal, Provision source) {
        int retained = Math.max(0, oldTotal - newTotal);
        if (retained > 0) {
            line(
                    SalaryLine.Code.RETAINED_DIFFERENCE,
                    retained,
                    oldText() + " − " + Notation.coefficient(newTotal),
                    source);
        }
        return retained;
    }

    Placed result() {
        @Nullable Standing now = placed[0];
        if (now == null) {
            throw new IllegalStateException("The rule that was chosen placed nobody");
        }
        return new Placed(now, StepRules.next(now, List.of(), book).on(), lines);
    }
}
