package org.bienche.pay.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.bienche.legislation.Provision;
import org.bienche.money.Dong;
import org.bienche.money.Notation;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.MonthlyLaw;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.people.AllowanceCode;
import org.bienche.people.WorkingState;
import org.jspecify.annotations.Nullable;

/**
 * One person's month being worked out, line after line.
 *
 * <p>Its operations calculate in whole đồng and, on a traced sheet, write down what they calculate. What a line is taken of is what the
 * person is entitled to; what is added up is what is paid, which is less for who does not work.
 */
public final class Sheet {

    private static final int LINES = PayLine.values().length;

    private final PersonMonth person;
    private final MonthlyLaw law;
    private final @Nullable StateLaw state;
    private final @Nullable Trace trace;
    private final long[] entitled;
    private final long[] paid;

    private Sheet(PersonMonth person, MonthlyLaw law, @Nullable Trace trace) {
        this.person = person;
        this.law = law;
        this.trace = trace;
        this.state = person.workingState() == WorkingState.WORKING
                ? null
                : law.states().get(person.workingState());
        this.paid = new long[LINES];
        this.entitled = state == null ? paid : new long[LINES];
    }

    /** A sheet that only calculates. */
    public static Sheet bare(PersonMonth person, MonthlyLaw law) {
        return new Sheet(person, law, null);
    }

    /** A sheet that explains what it calculates. */
    public static Sheet traced(PersonMonth person, MonthlyLaw law) {
        return new Sheet(person, law, new Trace());
    }

    /** Works out a line by its rule. */
    void work(PayRule rule) {
        enter(rule.line(), rule.working().amount(this));
    }

    private void enter(PayLine line, long amount) {
        int place = line.ordinal();
        if (state == null || line.side() != PayLine.Side.EARNING) {
            paid[place] = amount;
            entitled[place] = amount;
        } else if (amount != 0 && state.lines().contains(line)) {
            entitled[place] = amount;
            paid[place] = part(state, amount);
        } else if (amount != 0) {
            explainNothing(state);
        }
        if (trace != null) {
            trace.close(line, paid[place]);
        }
    }

    private void explainNothing(StateLaw share) {
        if (trace != null) {
            trace.then(" × " + Notation.percent(0));
            trace.cite(share.lines().source());
        }
    }

    /** Enters a line that was worked out elsewhere, as it is paid. */
    void carry(PayLine line, long amount) {
        paid[line.ordinal()] = amount;
        entitled[line.ordinal()] = amount;
        if (trace != null) {
            trace.close(line, amount);
        }
    }

    private long part(StateLaw share, long amount) {
        if (trace != null) {
            trace.then(" × " + Notation.percent(share.percent().value()));
            trace.cite(share.percent().source());
            trace.cite(share.lines().source());
        }
        return Dong.percent(amount, share.percent().value());
    }

    PersonMonth person() {
        return person;
    }

    MonthlyLaw law() {
        return law;
    }

    long size(AllowanceCode code) {
        return person.allowances().size(code);
    }

    boolean has(AllowanceCode code) {
        return person.allowances().has(code);
    }

    /** What a line comes to, as it is paid. */
    long amount(PayLine line) {
        return paid[line.ordinal()];
    }

    /** What is earned on a line by the law of this state of work, before the part of it that is paid. */
    long entitled(PayLine line) {
        return entitled[line.ordinal()];
    }

    /** Whether a fund takes contributions for who is in this state of work. */
    boolean pays(Fund fund) {
        citeFunds();
        return state == null || state.contributions().contains(fund);
    }

    /** That a fund goes on for who does not work is law too. */
    private void citeFunds() {
        if (trace != null && state != null) {
            trace.cite(state.fundsSource());
        }
    }

    boolean isWorking() {
        return state == null;
    }

    /** The base salary times a coefficient in hundredths. */
    long byCoefficient(long hundredths) {
        if (hundredths == 0) {
            return 0;
        }
        Figure base = law.earnings().baseSalary();
        if (trace != null) {
            trace.formula(Notation.coefficient(hundredths) + " × " + Notation.dong(base.value()));
            trace.cite(base.source());
        }
        return Dong.times(base.value(), hundredths);
    }

    /** An allowance by coefficient, if the person has it. */
    long byCoefficient(AllowanceCode code) {
        if (trace != null && has(code)) {
            trace.cite(law.earnings().grounds().get(code));
        }
        return byCoefficient(size(code));
    }

    /** A percent, in hundredths of a percent, of what the person is entitled to on some lines. */
    long percentOf(LineSet base, long basisPoints) {
        return ratioOf(base, basisPoints, 1, 1);
    }

    /** A percent of some lines, for a part of the month: {@code days} of {@code of}. Rounded once. */
    long ratioOf(LineSet base, long basisPoints, long days, long of) {
        if (basisPoints == 0) {
            return 0;
        }
        if (trace != null) {
            trace.formula(text(base, entitled) + " × " + Notation.percent(basisPoints)
                    + (of == 1 ? "" : " × " + days + "/" + of));
            trace.cite(base.source());
        }
        return Dong.ratio(base.sum(entitled), basisPoints * days, 10_000 * of);
    }

    /** A percent of one line as it is paid: a contribution of its base. */
    long percentOf(PayLine line, Figure percent) {
        long base = amount(line);
        if (base == 0) {
            return 0;
        }
        if (trace != null) {
            trace.formula(Notation.dong(base) + " × " + Notation.percent(percent.value()));
            trace.cite(percent.source());
            citeFunds();
        }
        return Dong.percent(base, percent.value());
    }

    /** The sum of some lines as they are paid. */
    long sum(LineSet lines) {
        return lines.sum(paid);
    }

    /** Whether somebody will read how this was worked out. */
    boolean explains() {
        return trace != null;
    }

    /** Writes down how the line at hand is worked out. */
    void formula(String text) {
        if (trace != null) {
            trace.formula(text);
        }
    }

    void cite(@Nullable Provision source) {
        if (trace != null) {
            trace.cite(source);
        }
    }

    /** Some lines as they are paid, added up, as text. */
    String sumOf(LineSet lines) {
        return text(lines, paid);
    }

    /** The lines of a set that are not nothing, added up, as text. */
    private static String text(LineSet lines, long[] amounts) {
        List<String> parts = lines.lines().stream()
                .mapToLong(line -> amounts[line.ordinal()])
                .filter(amount -> amount != 0)
                .mapToObj(Notation::dong)
                .toList();
        return parts.size() == 1 ? parts.getFirst() : parts.stream().collect(Collectors.joining(" + ", "(", ")"));
    }

    /** The result. The sheet must not be worked on any more. */
    Payslip payslip() {
        return new Payslip(paid);
    }

    List<ExplainedLine> explanation() {
        return trace == null ? List.of() : trace.lines();
    }
}
