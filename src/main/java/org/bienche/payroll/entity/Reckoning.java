package org.bienche.payroll.entity;

import java.util.ArrayList;
import java.util.List;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.MonthPart;
import org.bienche.pay.Payslip;
import org.bienche.pay.PersonMonth;
import org.bienche.pay.SplitMonth;
import org.bienche.payroll.rules.Facts;
import org.bienche.payroll.rules.Facts.Part;
import org.bienche.payroll.rules.PersonMonths;
import org.bienche.payroll.rules.PersonMonths.Refusal;
import org.bienche.payroll.rules.PersonMonths.Scales;
import org.bienche.payroll.rules.UnitMonth;
import org.jspecify.annotations.Nullable;

/** Works out what a person is paid: by the facts of the pay day or, where they change within the month, by its parts. */
final class Reckoning {

    private final Basis basis;
    private final Scales scales;

    Reckoning(Basis basis) {
        this.basis = basis;
        this.scales = basis.scales().on(basis.month().atDay(1));
    }

    /** What came of it, and whether every value of the law behind it is certain. */
    record Reckoned(Payslip payslip, boolean verified) {}

    /** @param unit the one that pays; null where it is not recorded */
    Reckoned pay(Facts facts, @Nullable UnitMonth unit) throws Refusal {
        if (!facts.parts().isEmpty()) {
            ExplainedPayslip whole = split(facts).whole();
            return new Reckoned(whole.payslip(), whole.verified());
        }
        PersonMonth month = month(facts, unit);
        Payslip payslip = basis.pay().payslip(month, basis.law());
        return new Reckoned(payslip, basis.verification().isVerified(month, payslip));
    }

    /** The same, each line explained. */
    ExplainedPayslip explain(Facts facts, @Nullable UnitMonth unit) throws Refusal {
        return facts.parts().isEmpty()
                ? basis.pay().explain(month(facts, unit), basis.law())
                : split(facts).whole();
    }

    SplitMonth split(Facts facts) throws Refusal {
        List<MonthPart> parts = new ArrayList<>();
        for (Part each : facts.parts()) {
            PersonMonth month = PersonMonths.of(
                    each.facts(),
                    each.workplace(),
                    basis.scales().on(each.days().from()));
            parts.add(
                    new MonthPart(each.days(), month, basis.law().on(each.days().from())));
        }
        return basis.pay().split(parts);
    }

    private PersonMonth month(Facts facts, @Nullable UnitMonth unit) throws Refusal {
        return PersonMonths.of(facts, unit == null ? null : unit.on(facts.payDay()), scales);
    }
}
