package org.bienche.payroll;

import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month of one unit and everything under it.
 *
 * @param recordingId the facts are those known as of this recording; 0 while nothing is computed
 * @param lawDigest names the state of the law it was computed with
 * @param exceptions people who could not be paid and are not settled
 * @param digest over all rows; empty while not computed
 * @param computedAt UTC, as every moment here
 */
public record PayrollRun(
        long id,
        YearMonth month,
        long unitId,
        RunState state,
        long recordingId,
        String lawDigest,
        Sums sums,
        int exceptions,
        String digest,
        @Nullable Long operationId,
        @Nullable Long approvalId,
        @Nullable String returnedBecause,
        String createdBy,
        LocalDateTime createdAt,
        @Nullable LocalDateTime computedAt,
        @Nullable LocalDateTime approvedAt,
        @Nullable LocalDateTime closedAt,
        long version) {}
