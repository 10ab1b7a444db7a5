package org.bienche.people.entity;

import java.util.Arrays;
import java.util.List;
import org.bienche.people.Allowance;
import org.bienche.people.Appointment;
import org.bienche.people.Identity;
import org.bienche.people.RetentionGround;
import org.bienche.people.Salary;

/** The values of a fact in the order of its table's columns. */
final class FactValues {

    private FactValues() {}

    static List<?> of(Identity identity) {
        return Arrays.asList(
                identity.name().full(),
                identity.name().sortKey(),
                identity.born(),
                identity.sex().name(),
                identity.nationalId(),
                identity.insuredFrom(),
                identity.dependants(),
                identity.bank(),
                identity.bankAccount());
    }

    static List<?> of(Appointment appointment) {
        return Arrays.asList(
                appointment.unitId(),
                appointment.jobPositionId(),
                appointment.kind().name(),
                appointment.staffKind().name(),
                appointment.waitingUntil(),
                appointment.termUntil());
    }

    static List<?> of(Salary salary) {
        return Arrays.asList(
                salary.rankCode(),
                salary.scale(),
                salary.step(),
                salary.coefficient(),
                salary.overFramePercent(),
                salary.retainedDifference(),
                salary.stepSince(),
                salary.contractWage(),
                salary.workingState().name());
    }

    /** What makes one timeline of allowances: the code, and the ground for which it is kept. */
    static List<Object> timeline(Allowance allowance) {
        RetentionGround ground = allowance.ground();
        return List.of(allowance.code().name(), ground == null ? "" : ground.name());
    }

    static List<?> of(Allowance allowance) {
        RetentionGround ground = allowance.ground();
        return Arrays.asList(
                allowance.code().name(),
                allowance.coefficient(),
                allowance.percent(),
                allowance.amount(),
                ground == null ? null : ground.name());
    }
}
