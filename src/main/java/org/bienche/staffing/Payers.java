package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Tree;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.Headcounts.Counted;
import org.bienche.staffing.Headcounts.Seat;
import org.bienche.staffing.entity.HeadcountRows;
import org.bienche.staffing.entity.PayerRows;
import org.bienche.staffing.rules.PaidPeople;
import org.bienche.texts.Problem;

/** The front door to who pays a public employee, where that is stated otherwise than by the group of autonomy of the unit. */
@ApplicationScoped
@Transactional
public class Payers {

    @Inject
    private Cascades cascades;

    @Inject
    private Headcounts headcounts;

    @Inject
    private Visibility visibility;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    /** Somebody of a unit whose payer is stated. */
    public record Stated(String person, String name, PaidBy paidBy, LocalDate since) {}

    /** People of one unit whom the same payer pays; contracts by the unit's group of autonomy. */
    public record Paid(int publicEmployees, int contracts) {

        public static final Paid NOBODY = new Paid(0, 0);

        public Paid plus(Paid other) {
            return new Paid(publicEmployees + other.publicEmployees, contracts + other.contracts);
        }
    }

    /** Who is there on a day in a unit and in each one below it, by who pays them; units with nobody are left out. */
    public Map<PaidBy, Map<Long, Paid>> under(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        Tree tree = visibility.on(on).tree();
        return cascades.read(rows -> {
            String path = tree.path(unit);
            HeadcountRows heads = rows.headcounts();
            var present = heads.present(on, path);
            Map<Long, Integer> employees = present.getOrDefault(StaffKind.PUBLIC_EMPLOYEE, Map.of());
            return PaidPeople.of(
                    tree,
                    employees,
                    new Counting(heads, tree).fromRevenue(path, employees),
                    present.getOrDefault(StaffKind.CONTRACT, Map.of()));
        });
    }

    /** The statements that hold in a unit on a day. */
    public List<Stated> of(long unit, LocalDate on) {
        visibility.on(on).require(unit);
        return cascades.over(connection -> new PayerRows(connection).of(unit, on));
    }

    /**
     * States who pays a public employee of a unit from the decision's day on.
     *
     * @param person the number of the personnel file
     * @throws Problem for a number that nobody of the unit has, and where more people than granted would be paid so, without a surplus on
     *     record
     */
    public void state(long unit, String person, PaidBy payer, DecisionText text) {
        current.require(Role.OFFICER);
        text.check();
        LocalDate from = text.effectiveOn();
        visibility.on(from, Role.OFFICER).require(unit);
        long recording = decisions.record(decisions.decide(text).id());
        cascades.read(rows -> {
            rows.lock();
            return true;
        });
        Set<Seat> seats = headcounts.seats(from, unit, StaffKind.PUBLIC_EMPLOYEE);
        List<Counted> before = headcounts.held(seats);
        cascades.over(connection -> {
            PayerRows rows = new PayerRows(connection);
            long found = rows.employee(unit, person, from).orElseThrow(Payers::unknown);
            rows.state(recording, found, unit, payer, from);
            return found;
        });
        refuseOver(Headcounts.newSurplus(before, headcounts.held(seats)));
        trail.append(current.caller().username(), "staffing.payer", "unit:" + unit, unit, person + " " + payer);
    }

    /** Whoever is elsewhere looks like somebody who does not exist. */
    private static Problem unknown() {
        String key = "staffing.payer.unknown";
        return new Problem(key).with(new Problem.Error("/person", key));
    }

    /** The quota of the unit itself and every one above it, as everybody else's statements left them. */
    private void refuseOver(List<Counted> over) {
        if (!over.isEmpty()) {
            Problem.Error first = headcounts.beyond("/person", over.getFirst());
            throw new Problem(first.key(), first.args().toArray())
                    .with(over.stream()
                            .map(each -> headcounts.beyond("/person", each))
                            .toList());
        }
    }
}
