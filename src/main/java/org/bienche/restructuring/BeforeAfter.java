package org.bienche.restructuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienche.organization.UnitOn;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Printing;
import org.bienche.restructuring.rules.UnitFlow;
import org.bienche.texts.Language;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;

/** The table of a restructuring before and after: the whole first, then unit by unit of the new organization. */
@ApplicationScoped
public class BeforeAfter implements Document {

    private static final int PLANS_LOOKED_AT = 200;

    @Inject
    private RestructuringPlans plans;

    @Inject
    private Simulations simulations;

    @Inject
    private PlanPeople people;

    @Inject
    private Printing printing;

    @Override
    public String id() {
        return "before-after";
    }

    @Override
    public String titleKey() {
        return "restructuring.print";
    }

    @Override
    public String taskKey() {
        return "printing.task.restructuring";
    }

    @Override
    public void write(DocumentRequest request, OutputStream output) {
        PlanView plan = plan(request);
        PlanOutline outline = plans.outline(plan.id());
        List<Line> lines = new ArrayList<>();
        Comparison.of(simulations.of(plan.id())).lines().forEach(line -> lines.add(line(line, request.language())));
        addByUnit(plan, lines, request.language());
        printing.print(id(), heading(plan, outline), lines.iterator(), request.language(), request.format(), output);
    }

    /** The last line has the people of former units without one successor, so that the lines add up to the whole. */
    private void addByUnit(PlanView plan, List<Line> lines, Language language) {
        List<UnitFlow> flows = people.byUnit(plan.id());
        flows.forEach(flow -> lines.add(line(flow, language)));
        long all = simulations.of(plan.id()).before().people();
        long rest = all - flows.stream().mapToLong(UnitFlow::peopleBefore).sum();
        if (rest != 0) {
            String label = Texts.get(language, "restructuring.print.rest");
            lines.add(Line.of(Texts.get(language, "restructuring.print.section.BY_UNIT"), label, rest, 0, ""));
        }
    }

    /** The plan asked for, or else the newest one that is about the unit and holds by the day. */
    private PlanView plan(DocumentRequest request) {
        String asked = request.params().get("plan");
        if (asked != null && !asked.isBlank()) {
            return plans.get(number(asked));
        }
        return plans.list(Long.MAX_VALUE, PLANS_LOOKED_AT).items().stream()
                .filter(plan -> !plan.effectiveOn().isAfter(request.asOf()))
                .filter(plan -> plan.state() != PlanState.UNDONE && concerns(plan, request.unitId()))
                .findFirst()
                .orElseThrow(() -> new Problem("restructuring.print.none"));
    }

    private boolean concerns(PlanView plan, long unit) {
        return plan.unitId() == unit || plans.outline(plan.id()).tops().stream().anyMatch(top -> top.id() == unit);
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound("restructuring.plan.unknown");
        }
        return Long.parseLong(text);
    }

    private static Map<String, Object> heading(PlanView plan, PlanOutline outline) {
        String unit = outline.before().find(plan.unitId()).map(UnitOn::name).orElse("");
        LocalDate day = plan.effectiveOn();
        String number = plan.draft().number();
        return Map.of(
                "issuer",
                unit,
                "superior",
                "",
                "plan",
                plan.title(),
                "decision",
                number == null ? "" : number,
                "scope",
                unit,
                "asOf",
                Texts.get(Language.VI, "restructuring.print.day", day),
                "madeOn",
                Texts.get(
                        Language.VI,
                        "printing.made.on",
                        Integer.toString(day.getDayOfMonth()),
                        Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getYear())));
    }

    /** A row as the form's template names its fields; {@code share} carries the counts that it comes from. */
    public record Line(
            String section, String label, Long before, Long after, Long change, String share, String detail) {

        /** No hyphen, which would part from its number at the end of a line. */
        private static final char MINUS = '\u2212';

        private static String grouped(long number) {
            return String.format(Locale.ROOT, "%,d", number).replace(',', '.').replace('-', MINUS);
        }

        static Line of(String section, String label, long before, long after, String detail) {
            String percent = Simulation.fallPercent(before, after).negate().toPlainString();
            String share = before == 0
                    ? "–"
                    : percent.replace('.', ',').replace('-', MINUS) + " % (" + grouped(after - before) + "/"
                            + grouped(before) + ")";
            return new Line(section, label, before, after, after - before, share, detail);
        }
    }

    private static Line line(Comparison.Line line, Language language) {
        return Line.of(
                Texts.get(language, "restructuring.print.section." + line.section()),
                Texts.get(language, line.key()),
                line.before(),
                line.after(),
                "");
    }

    private static Line line(UnitFlow flow, Language language) {
        return Line.of(
                Texts.get(language, "restructuring.print.section.BY_UNIT"),
                flow.unit().name(),
                flow.peopleBefore(),
                flow.peopleAfter(),
                String.join(", ", flow.sources()));
    }
}
