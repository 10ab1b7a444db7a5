package org.bienche.staffing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienche.access.AsOf;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.staffing.PostSeats;
import org.bienche.staffing.Posts;
import org.bienche.staffing.Seat;
import org.bienche.staffing.SeatState;
import org.jspecify.annotations.Nullable;

/** The seats behind a number of the posts' page, one by one, with who sits there. */
@Named
@RequestScoped
public class SeatsBacking {

    private static final int MOST = 100;

    @Inject
    private Posts posts;

    @Inject
    private JobPositions positions;

    @Inject
    private Visibility visibility;

    @Inject
    private AsOf asOf;

    private long unit;
    private @Nullable Long position;
    private @Nullable SeatState state;
    private @Nullable StaffKind kind;
    private @Nullable String after;
    private @Nullable String next;
    private @Nullable UnitOn shown;
    private List<Row> rows = List.of();

    /** One seat with its unit and position. */
    public record Row(UnitOn unit, @Nullable JobPosition position, StaffKind staffKind, Seat seat) {}

    public void load() {
        Scope scope = visibility.on(asOf.date());
        shown = scope.require(unit);
        Map<Long, JobPosition> known = positions.byId();
        List<Row> found = new ArrayList<>();
        for (PostSeats post : posts.seats(unit, asOf.date(), position, state, start(), MOST)) {
            UnitOn of = scope.tree().node(post.key().unitId());
            if (kind == null || kind == post.key().staffKind()) {
                JobPosition at = known.get(post.key().jobPositionId());
                post.seats()
                        .forEach(seat -> found.add(new Row(of, at, post.key().staffKind(), seat)));
            }
            next = String.valueOf(of.id());
        }
        next = found.size() < MOST ? null : next;
        rows = found;
    }

    private @Nullable Long start() {
        String from = after;
        return from != null && from.matches("[0-9]{1,18}") ? Long.valueOf(from) : null;
    }

    public List<Row> getRows() {
        return rows;
    }

    public @Nullable String getNext() {
        return next;
    }

    public @Nullable UnitOn getShown() {
        return shown;
    }

    public @Nullable String getPositionName() {
        Long chosen = position;
        return chosen == null ? null : positions.get(chosen).name();
    }

    public SeatState[] getStates() {
        return SeatState.values();
    }

    public long getUnit() {
        return unit;
    }

    public void setUnit(long unit) {
        this.unit = unit;
    }

    public @Nullable Long getPosition() {
        return position;
    }

    public void setPosition(@Nullable Long position) {
        this.position = position;
    }

    public @Nullable SeatState getState() {
        return state;
    }

    public void setState(@Nullable SeatState state) {
        this.state = state;
    }

    public @Nullable StaffKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StaffKind kind) {
        this.kind = kind;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
