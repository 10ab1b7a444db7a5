package org.bienche.pay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.legislation.Legislation;
import org.bienche.organization.PayArea;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.Pay;
import org.bienche.pay.PayLine;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.rest.PayslipRequest;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.texts.AddressForm;
import org.bienche.texts.Input;
import org.bienche.texts.TypedInput;
import org.jspecify.annotations.Nullable;

/** A month's pay worked out from what stands in the address, each line with the way it came about. */
@Named
@RequestScoped
public class PayslipCalculatorBacking extends AddressForm {

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    private @Nullable ExplainedPayslip result;

    /** The lines of one side with their sum; the bases have none. */
    public record Group(
            Side side, List<ExplainedLine> lines, @Nullable Long sum) {}

    @Override
    protected String decisive() {
        return "month";
    }

    @Override
    protected void answer(TypedInput typed) {
        PayslipRequest request = PayslipRequest.read(Input.of(fields(typed)), legislation.book());
        result = pay.calculate(request.person(), request.law());
    }

    private Map<String, Object> fields(TypedInput typed) {
        return TypedInput.fields(
                "month", typed.text("month"),
                "staffKind", typed.text("staffKind"),
                "salary", salary(typed),
                "unit",
                        TypedInput.fields(
                                "area", typed.text("area"),
                                "fullyStateFunded", typed.yesOrNo("fullyStateFunded"),
                                "hasUnion", typed.yesOrNo("hasUnion"),
                                "minimumWageZone", typed.whole("minimumWageZone")),
                "retention", retention(typed),
                "allowances", allowances(typed),
                "workingState", typed.text("workingState"),
                "unpaidWorkingDays", typed.whole("unpaidWorkingDays"),
                "incentiveDaysNotCounted", typed.whole("incentiveDaysNotCounted"),
                "dependants", typed.whole("dependants"));
    }

    private Map<String, Object> retention(TypedInput typed) {
        typed("/retention/coefficient", "retention");
        typed("/retention/until", "retainedUntil");
        return TypedInput.fields("coefficient", typed.decimal("retention"), "until", typed.text("retainedUntil"));
    }

    private List<Map<String, Object>> allowances(TypedInput typed) {
        List<Map<String, Object>> allowances = new ArrayList<>();
        for (AllowanceCode code : getAllowances()) {
            if (typed.has(code.name())) {
                typed("/allowances/" + allowances.size(), code.name());
                allowances.add(allowance(typed, code));
            }
        }
        return allowances;
    }

    private static Map<String, Object> salary(TypedInput typed) {
        return TypedInput.fields(
                "scale", typed.text("scale"),
                "step", typed.whole("step"),
                "coefficient", typed.decimal("coefficient"),
                "overFramePercent", typed.whole("overFramePercent"),
                "retainedDifference", typed.decimal("retainedDifference"),
                "contractWage", typed.whole("contractWage"));
    }

    private static Map<String, Object> allowance(TypedInput typed, AllowanceCode code) {
        String name = code.name();
        return switch (code.form()) {
            case COEFFICIENT -> TypedInput.fields("code", name, "coefficient", typed.decimal(name));
            case PERCENT -> TypedInput.fields("code", name, "percent", typed.whole(name));
            case AMOUNT -> TypedInput.fields("code", name, "amount", typed.whole(name));
            case FIXED_BY_LAW -> TypedInput.fields("code", name);
        };
    }

    /** The lines by side; those that nothing comes of are left out. */
    public List<Group> getGroups() {
        ExplainedPayslip known = result;
        if (known == null) {
            return List.of();
        }
        List<Group> groups = new ArrayList<>();
        for (Side side : List.of(Side.EARNING, Side.DEDUCTION, Side.EMPLOYER, Side.TOTAL)) {
            List<ExplainedLine> lines = known.lines().stream()
                    .filter(line -> line.line().side() == side && line.line() != PayLine.NET)
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(
                        side, lines, side == Side.TOTAL ? null : known.payslip().sum(side)));
            }
        }
        return groups;
    }

    public @Nullable ExplainedPayslip getResult() {
        return result;
    }

    /** The allowances that have a size of their own, and those that the law fixes. */
    public List<AllowanceCode> getAllowances() {
        return Stream.of(AllowanceCode.values())
                .filter(code -> code != AllowanceCode.RETENTION)
                .toList();
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }

    public PayArea[] getAreas() {
        return PayArea.values();
    }

    public WorkingState[] getStates() {
        return WorkingState.values();
    }
}
