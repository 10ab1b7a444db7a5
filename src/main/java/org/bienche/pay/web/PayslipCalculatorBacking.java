package org.bienche.pay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.legislation.Legislation;
import org.bienche.pay.ExplainedLine;
import org.bienche.pay.ExplainedPayslip;
import org.bienche.pay.Pay;
import org.bienche.pay.PayLine;
import org.bienche.pay.PayLine.Side;
import org.bienche.pay.rest.PayslipRequest;
import org.bienche.people.AllowanceCode;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.bienche.texts.TypedInput;
import org.jspecify.annotations.Nullable;

/** A month's pay worked out from what stands in the address, each line with the way it came about. */
@Named
@RequestScoped
public class PayslipCalculatorBacking {

    @Inject
    private Pay pay;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentLanguage language;

    private @Nullable ExplainedPayslip result;
    private Map<String, String> errors = Map.of();
    private String problem = "";

    /** The lines of one side with their sum; the bases have none. */
    public record Group(
            Side side, List<ExplainedLine> lines, @Nullable Long sum) {}

    public void load() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (address.containsKey("month")) {
            calculate(new TypedInput(address));
        }
    }

    private void calculate(TypedInput typed) {
        List<String> named = allowanceNames(typed);
        try {
            PayslipRequest request = PayslipRequest.read(Input.of(fields(typed, named)), legislation.book());
            result = pay.explain(request.person(), request.law());
        } catch (Problem wrong) {
            problem = wrong.message(language.get());
            errors = errors(wrong, named);
        }
    }

    private static Map<String, Object> fields(TypedInput typed, List<String> allowances) {
        return TypedInput.fields(
                "month", typed.text("month"),
                "staffKind", typed.text("staffKind"),
                "salary", salary(typed),
                "unit",
                        TypedInput.fields(
                                "fullyStateFunded", typed.yesOrNo("fullyStateFunded"),
                                "hasUnion", typed.yesOrNo("hasUnion"),
                                "minimumWageZone", typed.whole("minimumWageZone")),
                "retention", TypedInput.fields("coefficient", typed.decimal("retention")),
                "allowances",
                        allowances.stream().map(name -> allowance(typed, name)).toList(),
                "workingState", typed.text("workingState"),
                "unpaidWorkingDays", typed.whole("unpaidWorkingDays"),
                "dependants", typed.whole("dependants"));
    }

    private static Map<String, Object> salary(TypedInput typed) {
        return TypedInput.fields(
                "scale", typed.text("scale"),
                "step", typed.whole("step"),
                "overFramePercent", typed.whole("overFramePercent"),
                "retainedDifference", typed.decimal("retainedDifference"),
                "contractWage", typed.whole("contractWage"));
    }

    private static Map<String, Object> allowance(TypedInput typed, String name) {
        return switch (AllowanceCode.valueOf(name).form()) {
            case COEFFICIENT -> TypedInput.fields("code", name, "coefficient", typed.decimal(name));
            case PERCENT -> TypedInput.fields("code", name, "percent", typed.whole(name));
            case AMOUNT -> TypedInput.fields("code", name, "amount", typed.whole(name));
            case FIXED_BY_LAW -> TypedInput.fields("code", name);
        };
    }

    private static List<String> allowanceNames(TypedInput typed) {
        return Stream.of(AllowanceCode.values())
                .filter(code -> code != AllowanceCode.RETENTION)
                .map(AllowanceCode::name)
                .filter(typed::has)
                .toList();
    }

    /** What is wrong by field; that of an allowance stands beside the allowance. */
    private Map<String, String> errors(Problem wrong, List<String> named) {
        Map<String, String> found = new LinkedHashMap<>(TypedInput.errors(wrong, language.get()));
        for (Problem.Error error : wrong.errors()) {
            String[] parts = String.valueOf(error.pointer()).split("/");
            if (parts.length > 2 && parts[1].equals("allowances")) {
                found.put(named.get(Integer.parseInt(parts[2])), error.message(language.get()));
            } else if (parts.length > 1 && parts[1].equals("retention")) {
                found.put("retention", error.message(language.get()));
            }
        }
        return found;
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

    public Map<String, String> getErrors() {
        return errors;
    }

    public String getProblem() {
        return problem;
    }

    /** The scales of the law, as the interface names them. */
    public List<String> getScales() {
        return ScaleNames.of(legislation.book());
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

    public WorkingState[] getStates() {
        return WorkingState.values();
    }
}
