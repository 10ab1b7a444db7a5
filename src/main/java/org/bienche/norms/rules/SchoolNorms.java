package org.bienche.norms.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.legislation.Value;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.Severity;
import org.bienche.organization.UnitKind;
import org.bienche.positions.Leadership;

/** What holds for a merged school, with dates of its own. */
final class SchoolNorms {

    private static final String KEY = "staffing.school.";

    /** The catalogue's positions that a school shares over its sites. */
    private static final Map<String, String> CLERKS = Map.of("CLERK", "VAN-THU", "TREASURER", "THU-QUY");

    private static final String ACCOUNTANT = "KE-TOAN";

    private SchoolNorms() {}

    /** Merged since the resolution, and the resolution in force. */
    static boolean areMeasured(UnitSnapshot unit, Law law) {
        LocalDate merged = unit.merged();
        return merged != null
                && unit.is(UnitKind.SCHOOL)
                && law.find(KEY + "heads")
                        .filter(found -> found.validity().holdsOn(merged))
                        .isPresent();
    }

    static Stream<NormFinding> mergedSchoolsHaveOneHead(UnitSnapshot unit, Law law) {
        return areMeasured(unit, law)
                ? law.find(KEY + "heads").stream()
                        .map(Deputies::fixed)
                        .flatMap(one -> finish(
                                Measured.by(
                                        one.provision(),
                                        unit,
                                        Norm.SCHOOL_HEADS,
                                        unit.led(Leadership.HEAD),
                                        one.most()),
                                law))
                : Stream.empty();
    }

    /** One for the main site and one for each branch. */
    static Stream<NormFinding> mergedSchoolsHaveADeputyForEachSite(UnitSnapshot unit, Law law) {
        if (!areMeasured(unit, law)) {
            return Stream.empty();
        }
        int branches =
                Math.toIntExact(unit.below(one -> one.is(UnitKind.SCHOOL)).count());
        return law.find(KEY + "deputies").stream().flatMap(found -> {
            Map<String, Value> each = found.value().entries();
            int most = number(each, "MAIN_SITE") + branches * number(each, "EACH_BRANCH");
            return finish(
                    Measured.by(found, unit, Norm.SCHOOL_DEPUTIES, unit.led(Leadership.DEPUTY), most, branches), law);
        });
    }

    /** How many classes a school has is not on record: the number of an ordinary school is taken. */
    static Stream<NormFinding> mergedSchoolsShareTheirClerks(UnitSnapshot unit, Law law) {
        if (!areMeasured(unit, law)) {
            return Stream.empty();
        }
        Stream<NormFinding> accountants = law.find(KEY + "accountants").stream()
                .flatMap(found -> shared(
                        unit, law, found, ACCOUNTANT, number(found.value().entries(), "0")));
        Stream<NormFinding> clerks = law.find(KEY + "shared").stream()
                .flatMap(found -> found.value().entries().entrySet().stream()
                        .filter(entry -> CLERKS.containsKey(entry.getKey()))
                        .flatMap(entry -> shared(
                                unit,
                                law,
                                found,
                                CLERKS.getOrDefault(entry.getKey(), ""),
                                Math.toIntExact(entry.getValue().whole()))));
        return Stream.concat(accountants, clerks);
    }

    private static Stream<NormFinding> shared(UnitSnapshot unit, Law law, Provision found, String position, int most) {
        int there = unit.everybody(group -> group.position().code().equals(position));
        String name = Stream.concat(Stream.of(unit), unit.below().stream())
                .flatMap(site -> site.staff().stream())
                .map(group -> group.position())
                .filter(each -> each.code().equals(position))
                .map(each -> each.name())
                .findFirst()
                .orElse(position);
        return finish(Measured.by(found, unit, Norm.SCHOOL_SHARED, there, most, name), law);
    }

    /** The resolution says by when schools are in order. */
    private static Stream<NormFinding> finish(Measured measured, Law law) {
        return measured.atMost(law)
                .map(found -> law.find(KEY + "finish_by")
                        .map(last -> by(
                                measured.and(last), LocalDate.parse(last.value().text()), law))
                        .orElse(found));
    }

    private static NormFinding by(Measured measured, LocalDate last, Law law) {
        boolean late = last.isBefore(law.on());
        return measured.as(late ? Severity.MUST_FIX : Severity.SHOULD_LOOK, measured.key(), last, law);
    }

    private static int number(Map<String, Value> entries, String name) {
        Value value = entries.get(name);
        return value == null ? 0 : Math.toIntExact(value.whole());
    }
}
