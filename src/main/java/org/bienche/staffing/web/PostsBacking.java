package org.bienche.staffing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.organization.Scope;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.positions.Catalogue;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.PostCounts.Tally;
import org.bienche.staffing.PostLine;
import org.bienche.staffing.Posts;
import org.bienche.staffing.SeatState;
import org.jspecify.annotations.Nullable;

/** The posts of a unit and all below it on the header's day, by position. */
@Named
@RequestScoped
public class PostsBacking {

    @Inject
    private Posts posts;

    @Inject
    private JobPositions positions;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private @Nullable Long unit;
    private @Nullable UnitOn shown;
    private List<Row> rows = List.of();
    private List<UnitOn> children = List.of();
    private List<Posts.Guest> guests = List.of();
    private @Nullable Tree tree;
    private Tally total = Tally.NONE;

    /** One position, with as many seats in each state as the page's columns show. */
    public record Row(JobPosition position, StaffKind staffKind, Tally tally) {

        public int seats(String state) {
            return tally.of(SeatState.valueOf(state));
        }
    }

    public void load() {
        Scope scope = visibility.on(asOf.date());
        Long chosen = unit == null ? scope.tops().stream().sorted().findFirst().orElse(null) : unit;
        if (chosen == null) {
            return;
        }
        unit = chosen;
        shown = scope.require(chosen);
        children = scope.tree().children(chosen);
        List<PostLine> lines = posts.under(chosen, asOf.date());
        Map<Long, JobPosition> known = positions.byId();
        List<Row> found = new ArrayList<>();
        posts.totals(lines).forEach((key, tally) -> {
            JobPosition position = known.get(key.jobPositionId());
            if (position != null) {
                found.add(new Row(position, key.staffKind(), tally));
                total = total.plus(tally);
            }
        });
        rows = found;
        guests = posts.seconded(chosen, asOf.date());
        tree = scope.tree();
    }

    /** Who is at work there by secondment, on no seat. */
    public List<Posts.Guest> getGuests() {
        return guests;
    }

    public String unitName(long id) {
        Tree known = tree;
        return known == null ? "" : known.find(id).map(UnitOn::name).orElse("");
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The sum of the rows. */
    public int total(String state) {
        return total.of(SeatState.valueOf(state));
    }

    public @Nullable Integer getApproved() {
        return total.approved();
    }

    /** The columns of states. */
    public SeatState[] getStates() {
        return SeatState.values();
    }

    public List<UnitOn> getChildren() {
        return children;
    }

    public @Nullable UnitOn getShown() {
        return shown;
    }

    public List<JobPosition> getPositions() {
        return catalogue.offered(asOf.date());
    }

    public StaffKind[] getKinds() {
        return StaffKind.values();
    }

    public boolean isOfficer() {
        return unit != null && current.has(Role.OFFICER);
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }
}
