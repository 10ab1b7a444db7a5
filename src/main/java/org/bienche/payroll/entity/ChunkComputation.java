package org.bienche.payroll.entity;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.audit.Sha256;
import org.bienche.pay.PayLine;
import org.bienche.pay.Payslip;
import org.bienche.payroll.ExceptionCode;
import org.bienche.payroll.PayslipException;
import org.bienche.payroll.RunState;
import org.bienche.payroll.Sums;
import org.bienche.payroll.entity.ChunkRows.Stored;
import org.bienche.payroll.entity.ListedReader.Listed;
import org.bienche.payroll.entity.Reckoning.Reckoned;
import org.bienche.payroll.rules.Differences;
import org.bienche.payroll.rules.Differences.Paid;
import org.bienche.payroll.rules.Facts;
import org.bienche.payroll.rules.Facts.SalaryFact;
import org.bienche.payroll.rules.Identity;
import org.bienche.payroll.rules.PersonMonths.Refusal;
import org.bienche.payroll.rules.UnitMonth;
import org.bienche.texts.Conflict;
import org.jspecify.annotations.Nullable;

/** Computes a chunk of a run on one connection: claim, read, compute, load, compare. */
final class ChunkComputation {

    private final Connection connection;
    private final Basis basis;
    private final ListedReader lists;
    private final MonthReader reader;
    private final Reckoning reckoning;
    private final ChunkRows chunks;
    private final PayslipWriter writer;
    private final List<PayslipException> exceptions = new ArrayList<>();
    private Differences stayed = new Differences();

    ChunkComputation(Connection connection, Basis basis) {
        this.connection = connection;
        this.basis = basis;
        this.lists = new ListedReader(connection, basis.recording(), basis.month());
        this.reader = new MonthReader(connection, basis);
        this.reckoning = new Reckoning(basis);
        this.chunks = new ChunkRows(connection);
        this.writer = new PayslipWriter(basis.runId(), basis.month());
    }

    /**
     * Computes a chunk in the transaction at hand; one that is done already is left as it is.
     *
     * @return how those differ whom the same unit paid the month before; null for a chunk that was done
     */
    @Nullable
    Differences compute(int number) throws SQLException {
        refuseChangedRun();
        Stored chunk = chunks.lock(basis.runId(), number);
        if (chunk.done()) {
            return null;
        }
        work(chunk);
        return stayed;
    }

    /** Somebody may have thrown the run away, or begun it anew, since this computation was started. */
    private void refuseChangedRun() throws SQLException {
        String sql = "SELECT state, recording_id FROM payroll_run WHERE id = ? LOCK IN SHARE MODE";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, basis.runId());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()
                        || !RunState.COMPUTING.name().equals(row.getString(1))
                        || row.getLong(2) != basis.recording()) {
                    throw new Conflict("payroll.run.changed");
                }
            }
        }
    }

    private void work(Stored chunk) throws SQLException {
        Map<Long, UnitMonth> units = new Workplaces(connection, basis).ofChunk(chunk.number());
        List<Facts> facts = reader.facts(withOnePost(lists.listed(basis.runId(), chunk.number())), units);
        facts.sort(Comparator.comparingLong(Facts::unitId).thenComparingLong(Facts::personId));
        MonthBefore before = MonthBefore.read(connection, basis.before(), chunk);
        Sums computed = write(chunk, facts, units, before);
        Sums stored = chunks.sums(basis.runId(), chunk);
        if (!stored.equals(computed)) {
            throw new IllegalStateException("The payslips of chunk " + chunk.number() + " of run " + basis.runId()
                    + " are not stored as they were computed: " + stored + " for " + computed);
        }
        new ExceptionRows(connection).add(basis.runId(), exceptions);
        chunks.done(basis.runId(), chunk.number(), stored, digest(), basis.now().get());
    }

    /** Sets aside who has more than one main post: which of the units pays is not for us to say. */
    private List<Listed> withOnePost(List<Listed> listed) {
        Map<Long, Listed> byPerson = new HashMap<>();
        Set<Long> several = new HashSet<>();
        for (Listed each : listed) {
            if (byPerson.putIfAbsent(each.personId(), each) != null && several.add(each.personId())) {
                exceptions.add(exception(each.personId(), each.unitId(), ExceptionCode.SEVERAL_POSTS, ""));
            }
        }
        return several.isEmpty()
                ? listed
                : listed.stream()
                        .filter(each -> !several.contains(each.personId()))
                        .toList();
    }

    private Sums write(Stored chunk, List<Facts> facts, Map<Long, UnitMonth> units, MonthBefore before)
            throws SQLException {
        List<PayslipException> known = List.copyOf(exceptions);
        Sums computed = fill(facts, units, before);
        if (writer.load(connection) == computed.people()) {
            return computed;
        }
        PaidElsewhere.Rest rest = new PaidElsewhere(connection, basis).without(chunk, facts);
        exceptions.clear();
        exceptions.addAll(known);
        exceptions.addAll(rest.elsewhere());
        Sums again = fill(rest.facts(), units, before);
        writer.load(connection);
        return again;
    }

    private Sums fill(List<Facts> facts, Map<Long, UnitMonth> units, MonthBefore before) {
        writer.clear();
        stayed = new Differences();
        Tally tally = new Tally();
        for (Facts each : facts) {
            try {
                Payslip payslip = pay(each, units.get(each.unitId()), tally);
                before.compare(each.personId(), paid(each, payslip), stayed);
            } catch (Refusal refusal) {
                exceptions.add(exception(each.personId(), each.unitId(), refusal.code(), refusal.detail()));
            }
        }
        return tally.sums();
    }

    private static Paid paid(Facts facts, Payslip payslip) {
        SalaryFact salary = facts.reached();
        return new Paid(
                facts.unitId(),
                salary == null ? 0 : salary.coefficient(),
                facts.fingerprint(),
                payslip.gross(),
                payslip.net());
    }

    private Payslip pay(Facts facts, @Nullable UnitMonth unit, Tally tally) throws Refusal {
        Reckoned reckoned = reckoning.pay(facts, unit);
        Payslip payslip = reckoned.payslip();
        PayLine broken = Identity.broken(payslip).orElse(null);
        if (broken != null) {
            throw new IllegalStateException("PAY_IDENTITY: " + broken + " of person " + facts.personId());
        }
        writer.add(facts, payslip, reckoned.verified());
        tally.add(payslip, reckoned.verified(), facts.hasAccount());
        return payslip;
    }

    private static PayslipException exception(long personId, long unitId, ExceptionCode code, String detail) {
        return new PayslipException(personId, unitId, code, detail);
    }

    private String digest() {
        MessageDigest digest = Sha256.start();
        writer.digest(digest);
        return Sha256.end(digest);
    }

    /** Adds up payslips as they are computed. */
    private static final class Tally {

        private int people;
        private int unverified;
        private int noAccount;
        private long gross;
        private long employeeContributions;
        private long incomeTax;
        private long net;
        private long employerContributions;

        void add(Payslip payslip, boolean verified, boolean hasAccount) {
            people++;
            unverified += verified ? 0 : 1;
            noAccount += hasAccount ? 0 : 1;
            gross += payslip.gross();
            employeeContributions += payslip.employeeContributions();
            incomeTax += payslip.incomeTax();
            net += payslip.net();
            employerContributions += payslip.employerContributions();
        }

        Sums sums() {
            return new Sums(
                    people, unverified, noAccount, gross, employeeContributions, incomeTax, net, employerContributions);
        }
    }
}
