package org.bienche.norms.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.legislation.Law;
import org.bienche.legislation.Provision;
import org.bienche.norms.Norm;
import org.bienche.norms.NormFinding;
import org.bienche.norms.Severity;
import org.bienche.norms.Waste;
import org.bienche.people.StaffKind;
import org.bienche.positions.GradeExcess;
import org.bienche.positions.Grades;
import org.bienche.positions.PositionGroup;

/** Who is there beside what was granted, and in which grades and groups. */
final class StaffNorms {

    private static final int WHOLE = 100;
    private static final String COMPLY = "staffing.restructuring.comply";
    private static final String RANK_BY = "staffing.positions.rank_by";
    private static final String REGRADE_BY = "salary.rank_change.conversion.finish_by";

    private StaffNorms() {}

    /** A position has the grades that the catalogue names; where it names none, those that its people stand in, and the finding says so. */
    static Stream<NormFinding> upperGradesKeepTheirShare(UnitSnapshot unit, Law law) {
        return unit.graded().stream()
                .flatMap(graded -> Grades.excesses(graded.grades(), graded.people(), law).stream()
                        .map(excess -> grade(unit, law, graded, excess)));
    }

    private static NormFinding grade(UnitSnapshot unit, Law law, Graded graded, GradeExcess excess) {
        int most = excess.of() * excess.mostPercent() / WHOLE;
        Measured measured = Measured.by(
                excess.provision(),
                unit,
                Norm.GRADES,
                excess.people(),
                most,
                graded.position().name(),
                excess.grade(),
                excess.of(),
                excess.mostPercent());
        String key = graded.named().isEmpty() ? measured.key() + ".UNNAMED" : measured.key();
        return measured.as(Severity.SHOULD_LOOK, key, null, law);
    }

    /**
     * Whoever sits in a position has one of its ranks by the law's day, and a public employee one of its grades; and the position is one that
     * a list names.
     */
    static Stream<NormFinding> everybodyHasARankOfThePosition(UnitSnapshot unit, Law law) {
        String grade = ".GRADE";
        String off = ".OFF";
        return Stream.concat(
                unit.places().misfits().stream()
                        .flatMap(misfit -> law
                                .find(misfit.kind() == StaffKind.PUBLIC_EMPLOYEE ? REGRADE_BY : RANK_BY)
                                .map(last -> Measured.by(
                                        last,
                                        unit,
                                        Norm.RANKS,
                                        misfit.people(),
                                        0,
                                        misfit.position().name(),
                                        misfit.allowed()))
                                .map(measured -> by(measured, misfit.isOff() ? off : "", law))
                                .stream()),
                unit.graded().stream()
                        .filter(graded -> graded.outside() > 0)
                        .flatMap(graded -> law
                                .find(REGRADE_BY)
                                .map(last -> Measured.by(
                                        last,
                                        unit,
                                        Norm.RANKS,
                                        graded.outside(),
                                        0,
                                        graded.position().name(),
                                        graded.named().first(),
                                        graded.named().last()))
                                .map(measured -> by(measured, grade, law))
                                .stream()));
    }

    private static NormFinding by(Measured measured, String more, Law law) {
        LocalDate last =
                LocalDate.parse(measured.provisions().getFirst().value().text());
        Severity severity = last.isBefore(law.on()) ? Severity.MUST_FIX : Severity.SHOULD_LOOK;
        return measured.as(severity, measured.key() + more, last, law);
    }

    /** More people in main posts than open seats: with time to settle it after a restructuring, otherwise at once. */
    static Stream<NormFinding> postsHoldNoMoreThanApproved(UnitSnapshot unit, Law law) {
        return unit.places().crowded().stream()
                .flatMap(post -> law.find(COMPLY).stream()
                        .flatMap(comply -> Measured.by(
                                        comply,
                                        unit,
                                        Norm.POSTS,
                                        post.people(),
                                        post.open(),
                                        post.position().name())
                                .atMost(law)));
    }

    /**
     * A quota is granted out of that of a unit above, and for posts that are approved. Neither may have come on record yet: it would be
     * waste. Posts are asked for where a quota is granted to the unit itself and not only handed on.
     */
    static Stream<NormFinding> quotasHaveTheirBasis(UnitSnapshot unit, Law law) {
        return Measured.waste(Norm.QUOTA_BASIS, law).stream()
                .flatMap(list -> unit.holdings().stream()
                        .filter(quota -> quota.granted() > 0)
                        .flatMap(quota -> lacks(unit, quota)
                                .map(lack -> Measured.by(list, unit, Norm.QUOTA_BASIS, quota.granted(), 0)
                                        .as(
                                                Severity.SHOULD_LOOK,
                                                "norms.finding." + Norm.QUOTA_BASIS + "." + lack + "." + quota.kind(),
                                                null,
                                                law,
                                                Waste.UNCERTAIN))));
    }

    private static Stream<String> lacks(UnitSnapshot unit, Holding quota) {
        boolean handedOn = unit.below().stream()
                .flatMap(one -> one.holdings().stream())
                .anyMatch(below -> below.kind() == quota.kind());
        return Stream.concat(
                quota.given() ? Stream.empty() : Stream.of("GIVER"),
                quota.posted() || handedOn ? Stream.empty() : Stream.of("POSTS"));
    }

    /** Of those who are there: heads and deputies count neither among the professional ones nor among those who serve them. */
    static Stream<NormFinding> professionalsAreMostOfAServiceUnit(UnitSnapshot unit, Law law) {
        int all = unit.isService() && !UnitSnapshot.isService(unit.parent()) ? unit.everybody(group -> true) : 0;
        if (all == 0) {
            return Stream.empty();
        }
        int professional = unit.everybody(group -> group.position().group() == PositionGroup.PROFESSIONAL
                || group.position().group() == PositionGroup.SHARED);
        return law.find("staffing.service_unit.professional_percent").stream().flatMap(found -> {
            int percent = Math.toIntExact(found.value().whole());
            int least = (all * percent + WHOLE - 1) / WHOLE;
            Measured measured = Measured.by(found, unit, Norm.PROFESSIONAL_SHARE, professional, least, all, percent);
            return professional >= least
                    ? Stream.empty()
                    : Stream.of(measured.as(Severity.SHOULD_LOOK, measured.key(), null, law));
        });
    }

    /** More people than granted: by the day on record, which is no later than the law's last one. */
    static Stream<NormFinding> surplusIsSettledInTime(UnitSnapshot unit, Law law) {
        return unit.holdings().stream()
                .filter(quota -> quota.present() > quota.granted())
                .flatMap(quota -> law.find(COMPLY).stream().map(comply -> surplus(unit, law, quota, comply)));
    }

    private static NormFinding surplus(UnitSnapshot unit, Law law, Holding quota, Provision comply) {
        Measured measured = Measured.by(comply, unit, Norm.SURPLUS, quota.present(), quota.granted());
        LocalDate lastDay = Measured.lastDay(unit, comply);
        LocalDate settledBy = quota.settledBy();
        String key = measured.key() + "." + quota.kind();
        if (settledBy == null) {
            return measured.as(Severity.MUST_FIX, key, null, law);
        }
        boolean late = settledBy.isBefore(law.on()) || (lastDay != null && settledBy.isAfter(lastDay));
        LocalDate deadline = lastDay != null && lastDay.isBefore(settledBy) ? lastDay : settledBy;
        return measured.as(late ? Severity.MUST_FIX : Severity.SHOULD_LOOK, key, deadline, law);
    }

    /** Contracts are for who supports and serves: professional work of an administrative body by contract is the exception. */
    static Stream<NormFinding> administrationWorksWithoutContracts(UnitSnapshot unit, Law law) {
        if (!(unit.isCommune() || unit.isAgency() || (unit.isDepartment() && !unit.isDivision()))) {
            return Stream.empty();
        }
        int contracts = unit.seated(
                group -> group.kind() == StaffKind.CONTRACT && group.position().group() != PositionGroup.SUPPORT);
        return Measured.waste(Norm.CONTRACTS, law).stream()
                .filter(found -> contracts > 0)
                .map(found -> new NormFinding(
                        unit.unit(),
                        Norm.CONTRACTS,
                        Severity.SHOULD_LOOK,
                        "norms.finding." + Norm.CONTRACTS,
                        contracts,
                        0,
                        List.of(),
                        List.of(found),
                        Waste.COUNTS,
                        null));
    }

    /** People who still wait after the day by which they were to have a place. */
    static Stream<NormFinding> nobodyWaitsLongerThanDecided(UnitSnapshot unit, Law law) {
        return unit.overdue() == 0
                ? Stream.empty()
                : law.find(COMPLY).stream().map(comply -> {
                    Measured measured = Measured.by(comply, unit, Norm.UNUSED, unit.overdue(), 0);
                    return measured.as(Severity.MUST_FIX, measured.key(), null, law);
                });
    }
}
