package org.bienche.streamlining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Organization;
import org.bienche.organization.UnitOn;
import org.bienche.streamlining.entity.CaseRow;
import org.bienche.streamlining.entity.CaseRows;
import org.bienche.streamlining.entity.SeenUnits;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The front door to the register of departures: who left, when, why, and with how much money, within what the caller sees. */
@ApplicationScoped
@Transactional
public class CaseRegister {

    @Inject
    private CaseRows rows;

    @Inject
    private CaseScope scope;

    @Inject
    private Organization organization;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** A page of cases; see {@link CaseQuery}. */
    public CasePage list(CaseQuery query) {
        List<StreamliningCase> found =
                rows.list(query, scope.units(query.filter().unitId()), place(query.cursor())).stream()
                        .map(CaseRow::found)
                        .toList();
        if (found.size() <= query.limit()) {
            return new CasePage(found, null);
        }
        List<StreamliningCase> page = found.subList(0, query.limit());
        return new CasePage(page, cursor(page.getLast()));
    }

    /** What the cases meant cost; without those withdrawn, where no state is named. */
    public Budget budget(CaseFilter filter) {
        return Budget.of(rows.budget(filter.counted(), scope.units(filter.unitId())));
    }

    /** Who has left, by year and cause; of one unit's subtree where one is named. */
    public List<RegisterLine> byYear(@Nullable Long unit) {
        return rows.register(scope.units(unit));
    }

    /** Cases that stand in a state, and their money together. */
    public record Standing(long cases, long money) {}

    /** How many cases stand in a state, and what they cost. */
    public Standing standing(CaseState state) {
        CaseRows.Sum sum = rows.count(state, scope.units((Long) null));
        return new Standing(sum.cases(), sum.total());
    }

    /**
     * Lines of an earlier register: those that are new here, and those that were taken over before, under whatever decision.
     */
    public record Takeover(int fresh, int known) {}

    /** What taking over would bring; stores nothing. */
    public Takeover compare(List<PastDeparture> past) {
        return takeover(past, fresh(past));
    }

    /**
     * Takes over the register that was kept before this program; lines that are here already are left out.
     *
     * @throws Problem where no line is new
     */
    public Takeover takeOver(DecisionText text, List<PastDeparture> past) {
        Map<String, PastDeparture> fresh = fresh(past);
        if (fresh.isEmpty()) {
            throw new Problem("streamlining.case.takeover.nothing", past.size());
        }
        Decision decision = decisions.decide(text);
        String me = current.caller().username();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        rows.addAll(fresh.entrySet().stream()
                .map(one -> new CaseRow(one.getValue(), one.getKey(), decision.id(), me, now))
                .toList());
        trail.append(
                me, "streamlining.register.taken.over", "decision:" + decision.id(), null, fresh.size() + " people");
        return takeover(past, fresh);
    }

    private static Takeover takeover(List<PastDeparture> past, Map<String, PastDeparture> fresh) {
        return new Takeover(fresh.size(), past.size() - fresh.size());
    }

    /** The lines that are not here yet, by their keys. */
    private Map<String, PastDeparture> fresh(List<PastDeparture> past) {
        SeenUnits mine = scope.units(Role.OFFICER);
        if (past.stream().anyMatch(one -> !mine.sees(one.unitId()))) {
            throw new NotFound("organization.unit.unknown");
        }
        Map<String, PastDeparture> lines = PastDeparture.byKey(past);
        lines.keySet().removeAll(rows.taken(List.copyOf(lines.keySet())));
        return lines;
    }

    /** The name of a unit, its last one where it is no more. */
    public String unitName(long unit) {
        return organization
                .tree(LocalDate.now(clock))
                .find(unit)
                .map(UnitOn::name)
                .orElseGet(() -> lastName(unit));
    }

    private String lastName(long unit) {
        return organization.history(unit).stream()
                .reduce((earlier, later) -> later)
                .map(UnitOn::name)
                .orElse("");
    }

    private static String cursor(StreamliningCase last) {
        String place = last.terms().leaveOn() + "_" + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    private static CaseRows.@Nullable Place place(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split("_", 2);
            return new CaseRows.Place(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new Problem("streamlining.case.cursor")
                    .with(new Problem.Error("/cursor", "streamlining.case.cursor"));
        }
    }
}
