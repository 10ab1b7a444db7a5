package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bienche.people.SeatAsked;
import org.bienche.people.StaffKind;
import org.bienche.staffing.entity.PostFactRows;
import org.bienche.texts.Problem;

/**
 * Keeps seats that are frozen or given up from being taken beside a main post: a post without any other seat is refused. One whose seats
 * are approved for another kind of staff is refused too, so that nobody sits on a seat that nobody approved.
 */
@ApplicationScoped
public class SeatGuard {

    @Inject
    private Cascades cascades;

    void watch(@Observes SeatAsked asked) {
        PostKey key = new PostKey(asked.unitId(), asked.jobPositionId(), asked.staffKind());
        cascades.over(connection -> {
            PostFactRows rows = new PostFactRows(connection);
            rows.hold(key.unitId());
            check(asked, rows, key);
            return true;
        });
    }

    private static void check(SeatAsked asked, PostFactRows rows, PostKey key) throws SQLException {
        List<PostFact> approved = rows.held(key, PostMatter.APPROVED);
        LocalDate first = asked.days().from();
        if (on(approved, first) == 0) {
            refuseOtherKind(rows, key, first);
        }
        List<PostFact> frozen = rows.held(key, PostMatter.FROZEN);
        List<PostFact> abolished = rows.held(key, PostMatter.ABOLISHED);
        Stream.of(approved, frozen, abolished)
                .flatMap(List::stream)
                .map(each -> each.validity().from())
                .map(day -> day.isBefore(asked.days().from()) ? asked.days().from() : day)
                .filter(asked.days()::holdsOn)
                .sorted()
                .filter(day -> isClosed(on(approved, day), on(frozen, day), on(abolished, day)))
                .findFirst()
                .ifPresent(day -> refuse(day, on(frozen, day) > 0));
    }

    private static void refuseOtherKind(PostFactRows rows, PostKey key, LocalDate day) throws SQLException {
        for (StaffKind kind : StaffKind.values()) {
            PostKey other = new PostKey(key.unitId(), key.jobPositionId(), kind);
            if (kind != key.staffKind() && on(rows.held(other, PostMatter.APPROVED), day) > 0) {
                String sentence = "staffing.seat.asked.kind." + kind;
                throw new Problem(sentence).with(new Problem.Error("/staffKind", sentence));
            }
        }
    }

    /** Some are closed, and no other is left. */
    private static boolean isClosed(int approved, int frozen, int abolished) {
        return frozen + abolished > 0 && frozen + abolished >= approved;
    }

    private static int on(List<PostFact> facts, LocalDate day) {
        return facts.stream()
                .filter(each -> each.validity().holdsOn(day))
                .mapToInt(PostFact::number)
                .sum();
    }

    private static void refuse(LocalDate day, boolean frozen) {
        String key = frozen ? "staffing.seat.asked.frozen" : "staffing.seat.asked.abolished";
        throw new Problem(key, day).with(new Problem.Error("/position", key, day));
    }
}
