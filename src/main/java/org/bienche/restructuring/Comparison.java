package org.bienche.restructuring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bienche.organization.UnitKind.Level;

/** A simulation as lines of a table: what it was, what it will be. The page, the printed table and the comparison of two plans show the same. */
public record Comparison(List<Line> lines) {

    /** What a line is about. */
    public enum Section {
        UNITS,
        PEOPLE,
        QUOTA,
        PAY
    }

    /**
     * One line.
     *
     * @param key the text that names it
     */
    public record Line(Section section, String key, long before, long after) {

        public long change() {
            return after - before;
        }
    }

    public Comparison {
        lines = List.copyOf(lines);
    }

    public static Comparison of(Simulation simulation) {
        Simulation.Side before = simulation.before();
        Simulation.Side after = simulation.after();
        List<Line> lines = new ArrayList<>();
        Arrays.stream(Level.values())
                .filter(level -> before.units(level) + after.units(level) > 0)
                .forEach(level -> lines.add(new Line(
                        Section.UNITS, "restructuring.level." + level, before.units(level), after.units(level))));
        lines.add(people("people", before.people(), after.people()));
        lines.add(people("waiting", before.waiting(), after.waiting()));
        lines.add(people("leaders", before.leaders(), after.leaders()));
        lines.add(people("over", before.leadersOverNorm(), after.leadersOverNorm()));
        lines.add(new Line(Section.QUOTA, "restructuring.compare.quota", before.quotaInAll(), after.quotaInAll()));
        lines.add(new Line(Section.PAY, "restructuring.compare.pay", before.monthlyPay(), after.monthlyPay()));
        lines.add(new Line(
                Section.PAY,
                "restructuring.compare.employer",
                before.employerContributions(),
                after.employerContributions()));
        return new Comparison(lines);
    }

    private static Line people(String name, long before, long after) {
        return new Line(Section.PEOPLE, "restructuring.compare." + name, before, after);
    }
}
