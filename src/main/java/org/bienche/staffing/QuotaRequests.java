package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.approvals.Approval;
import org.bienche.approvals.Approvals;
import org.bienche.audit.Sha256;
import org.bienche.audit.Trail;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.QuotaRequest.State;
import org.bienche.staffing.QuotaRequest.Wish;
import org.bienche.staffing.entity.RequestRows;
import org.bienche.staffing.rules.Answers;
import org.bienche.staffing.rules.Quotas;
import org.bienche.texts.Conflict;
import org.bienche.texts.Language;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The front door to requests for more quota: a unit asks its superior, and may take back what nobody has answered yet; leaders of the
 * superior answer it by {@link QuotaAnswers}.
 */
@ApplicationScoped
@Transactional
public class QuotaRequests {

    /** How approvals know requests. */
    public static final String SUBJECT = "quota-request";

    private static final int LONGEST = 2_000;

    @Inject
    private Cascades cascades;

    @Inject
    private Staffing staffing;

    @Inject
    private RequestGrant grants;

    @Inject
    private Approvals approvals;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Work over the stored requests. */
    @FunctionalInterface
    private interface Reading<T> {
        T over(RequestRows rows) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        return cascades.over(connection -> reading.over(new RequestRows(connection)));
    }

    /**
     * Puts a wish before the leaders of the unit that hands down to the asking one, or is right above it.
     *
     * @throws Conflict where the unit waits for an answer to the same already
     * @throws Problem for a number that nobody means, or without a reason
     */
    public long ask(Wish wish) {
        check(wish);
        waiting(wish.unitId(), wish.year(), wish.staffKind(), wish.paidBy(), true)
                .ifPresent(first -> {
                    throw new Conflict("staffing.request.waiting", first.number(), first.submittedAt());
                });
        long superior = superior(wish);
        LocalDate day = cascades.dayOf(wish.year());
        Quota had = cascades.of(day, wish.staffKind()).quotas().get(wish.unitId());
        int present = staffing.establishment(wish.unitId(), day).lines().stream()
                .filter(line -> line.staffKind() == wish.staffKind())
                .mapToInt(Establishment.Line::present)
                .sum();
        Integer granted = had == null ? null : Integer.valueOf(had.number());
        QuotaRequest request = QuotaRequest.of(wish, superior, granted, present, me(), now());
        long id = read(rows -> rows.add(request));
        approvals.submit(SUBJECT, id, superior, summary(request), Sha256.of(request.content()));
        trail.append(me(), "staffing.request", "unit:" + wish.unitId(), wish.unitId(), request.content());
        return id;
    }

    /** What a unit that the caller asks for waits for, of a year, kind and payer: asked twice it would be granted twice. */
    public Optional<QuotaRequest> waiting(long unit, int year, StaffKind kind, PaidBy payer) {
        return asks(unit) ? waiting(unit, year, kind, payer, false) : Optional.empty();
    }

    private Optional<QuotaRequest> waiting(long unit, int year, StaffKind kind, PaidBy payer, boolean hold) {
        String one = "r.unit_id = ? AND r.year = ? AND r.staff_kind = ? AND r.paid_by = ? AND r.state = ?";
        return read(rows -> rows.where(
                        one + (hold ? " FOR UPDATE" : ""),
                        List.of(unit, year, kind.name(), payer.name(), State.WAITING.name())))
                .stream()
                .findFirst();
    }

    private void check(Wish wish) {
        current.require(Role.OFFICER, Role.DEPARTMENT);
        if (!asks(wish.unitId())) {
            throw new NotFound("organization.unit.unknown");
        }
        Quotas.checkYear(wish.year(), today());
        Quotas.checkNumber(wish.number(), 1);
        Quotas.checkRevenue(wish.staffKind(), wish.number(), wish.paidBy() == PaidBy.REVENUE ? 1 : null);
        if (wish.reason().isBlank() || wish.reason().length() > LONGEST) {
            throw new Problem("staffing.request.reason.missing", LONGEST)
                    .with(new Problem.Error("/reason", "staffing.request.reason.missing", LONGEST));
        }
    }

    /** Whether the caller may ask for a unit. */
    public boolean asks(long unit) {
        return visibility.on(today(), Role.OFFICER).sees(unit)
                || visibility.on(today(), Role.DEPARTMENT).sees(unit);
    }

    /** Who hands down to the unit, else the unit right above. */
    private long superior(Wish wish) {
        Supplier<Problem> none = () -> new Problem("staffing.request.top");
        return cascades.of(cascades.dayOf(wish.year()), wish.staffKind())
                .giver(wish.unitId())
                .map(Quota::unitId)
                .or(() -> visibility.today().tree().ancestors(wish.unitId()).stream()
                        .findFirst()
                        .map(UnitOn::id))
                .orElseThrow(none);
    }

    private String summary(QuotaRequest request) {
        return Texts.get(
                Language.VI,
                "staffing.request.summary",
                visibility
                        .today()
                        .tree()
                        .find(request.unitId())
                        .map(UnitOn::name)
                        .orElse(""),
                request.number(),
                withinSentence(Texts.get(Language.VI, "people.kind." + request.staffKind())),
                String.valueOf(request.year()),
                request.had() == null ? 0 : request.had(),
                request.present());
    }

    private static String withinSentence(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A request of a unit that the caller sees, or to one. */
    public QuotaRequest get(long id) {
        Scope scope = visibility.today();
        return read(rows -> rows.byId(id))
                .filter(one -> scope.sees(one.unitId()) || scope.sees(one.superiorId()))
                .orElseThrow(() -> new NotFound("staffing.request.unknown"));
    }

    /**
     * Requests of units that the caller sees, the newest first.
     *
     * @param state null for all
     * @param after the id at which the page before ended; null for the first page
     */
    public List<QuotaRequest> list(@Nullable State state, @Nullable Long after, int limit) {
        Scope scope = visibility.today();
        StringBuilder condition = new StringBuilder(scope.condition("r.unit_id"));
        List<Object> values = new ArrayList<>(scope.parameters());
        if (state != null) {
            condition.append(" AND r.state = ?");
            values.add(state.name());
        }
        if (after != null) {
            condition.append(" AND r.id < ?");
            values.add(after);
        }
        String sql = condition + " ORDER BY r.id DESC LIMIT " + limit;
        return read(rows -> rows.where(sql, values));
    }

    /** Whether the caller may take it back now: who asked may, while nobody has answered. */
    public boolean mayWithdraw(QuotaRequest request) {
        return asks(request.unitId()) && Answers.toWithdrawal(request, me()).isEmpty();
    }

    /**
     * Takes back what the caller asked for; nobody can grant it then.
     *
     * @throws Conflict where somebody has answered it since the caller saw that version
     */
    public void withdraw(long id, long version) {
        if (!asks(get(id).unitId())) {
            throw new NotFound("staffing.request.unknown");
        }
        QuotaRequest request = grants.waiting(id, version);
        Answers.toWithdrawal(request, me()).ifPresent(objection -> {
            throw objection;
        });
        approvals.current(SUBJECT, id).map(Approval::id).ifPresentOrElse(approvals::withdraw, () -> {
            throw new NotFound("staffing.request.unknown");
        });
        grants.become(id, State.WITHDRAWN, me(), null);
        trail.append(me(), "staffing.request.withdrawn", "unit:" + request.unitId(), request.unitId(), "request " + id);
    }

    private String me() {
        return current.caller().username();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
