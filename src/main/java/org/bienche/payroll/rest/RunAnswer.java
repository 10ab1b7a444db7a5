package org.bienche.payroll.rest;

import java.time.LocalDateTime;
import java.util.List;
import org.bienche.organization.UnitOn;
import org.bienche.payroll.Difference;
import org.bienche.payroll.PayrollRun;
import org.bienche.payroll.Sums;
import org.jspecify.annotations.Nullable;

/**
 * A run as the interface answers it; moments are UTC.
 *
 * @param operation the computation, to be followed at /api/operations; null before the first
 * @param exceptions people who could not be paid and are not settled
 * @param knownAt the recording as of which facts are known
 */
public record RunAnswer(
        long id,
        String month,
        UnitAnswer unit,
        String state,
        @Nullable Long operation,
        int people,
        int exceptions,
        int unverified,
        int noAccount,
        long gross,
        long employeeContributions,
        long incomeTax,
        long net,
        long employerContributions,
        String digest,
        String lawDigest,
        long knownAt,
        @Nullable String returnedBecause,
        String createdBy,
        LocalDateTime createdAt,
        @Nullable LocalDateTime computedAt,
        @Nullable LocalDateTime approvedAt,
        @Nullable LocalDateTime closedAt,
        List<DifferenceAnswer> differences) {

    /** The unit that a run pays, as it is in the month. */
    public record UnitAnswer(String code, String name) {}

    /** A part of the difference to the month before. */
    public record DifferenceAnswer(String kind, int people, long gross, long net) {

        static DifferenceAnswer of(Difference difference) {
            return new DifferenceAnswer(
                    difference.kind().name(), difference.people(), difference.gross(), difference.net());
        }
    }

    static RunAnswer of(PayrollRun run, UnitOn unit, List<Difference> differences) {
        Sums sums = run.sums();
        return new RunAnswer(
                run.id(),
                run.month().toString(),
                new UnitAnswer(unit.code(), unit.name()),
                run.state().name(),
                run.operationId(),
                sums.people(),
                run.exceptions(),
                sums.unverified(),
                sums.noAccount(),
                sums.gross(),
                sums.employeeContributions(),
                sums.incomeTax(),
                sums.net(),
                sums.employerContributions(),
                run.digest(),
                run.lawDigest(),
                run.recordingId(),
                run.returnedBecause(),
                run.createdBy(),
                run.createdAt(),
                run.computedAt(),
                run.approvedAt(),
                run.closedAt(),
                differences.stream().map(DifferenceAnswer::of).toList());
    }
}
