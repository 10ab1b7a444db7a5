package org.bienche.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bienche.pay.StepEvent.AwayKind;
import org.bienche.pay.StepEvent.DisciplineForm;
import org.bienche.pay.StepEvent.EarlyGround;
import org.bienche.pay.StepEvent.RatingClass;
import org.bienche.people.ServiceEvent;

/** What is recorded of somebody's service, as the rules of the next step take it. */
final class ServiceSteps {

    private ServiceSteps() {}

    /** The events that matter to the step somebody stands on; an early raise is to the next one, where it was decided on this one. */
    static List<StepEvent> of(List<ServiceEvent> events, Standing standing) {
        return events.stream().flatMap(event -> of(event, standing)).toList();
    }

    private static Stream<StepEvent> of(ServiceEvent event, Standing standing) {
        LocalDate on = event.on();
        String form = Objects.requireNonNullElse(event.form(), "");
        return switch (event.kind()) {
            case DISCIPLINE -> Stream.of(new StepEvent.Discipline(on, DisciplineForm.valueOf(form)));
            case RATING -> Stream.of(new StepEvent.Rating(on.getYear(), RatingClass.valueOf(form)));
            case SICK_LEAVE -> Stream.of(new StepEvent.Away(on, event.months(), AwayKind.SICK_LEAVE));
            case ABSENCE -> Stream.of(new StepEvent.Away(on, event.months(), AwayKind.ABSENCE));
            case EARLY_RAISE ->
                on.isBefore(standing.since())
                        ? Stream.empty()
                        : Stream.of(new StepEvent.EarlyRaise(
                                standing.step() + 1, event.months(), EarlyGround.valueOf(form)));
            case HAZARDOUS -> Stream.empty();
            case EXTRA_STEP -> Stream.of(new StepEvent.ExtraStep(on));
        };
    }
}
