package org.bienche.planning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.planning.FiveYearView;
import org.bienche.planning.FiveYears;
import org.bienche.planning.FiveYears.Year;
import org.bienche.planning.Leaver;
import org.bienche.planning.LeaverCursor;
import org.bienche.planning.Leavers;
import org.bienche.planning.Leaving;
import org.bienche.planning.rules.Terms.Term;
import org.bienche.texts.Asked;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** {@code /api/five-year-view}: who leaves in the years ahead, and how that meets the quotas. */
@Path("/five-year-view")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FiveYearResource {

    @Inject
    private FiveYearView view;

    @Inject
    private Visibility visibility;

    /** A unit with all below it, year by year. */
    public record Row(String unit, String name, int present, List<Year> years) {

        static Row of(FiveYears.Path path) {
            return new Row(path.unit().code(), path.unit().name(), path.present(), path.years());
        }
    }

    /** The unit itself, then the units right below it as {@code items}. */
    public record View(
            int from,
            Row total,
            List<Row> items,
            List<Held> terms,
            @Nullable String next) {}

    /** How long those of a kind hold a post with a term, by law. */
    public record Held(String staffKind, int months, String citation, boolean verified) {

        static Held of(Term term) {
            return new Held(
                    term.kind().name(),
                    term.months(),
                    term.provision().citation().toString(),
                    term.provision().verified());
        }
    }

    /**
     * One of the people behind a number.
     *
     * @param recorded false where the day is what the law says of a post without an end on record
     */
    public record Person(
            String number,
            String name,
            LocalDate born,
            String unit,
            String staffKind,
            LocalDate on,
            boolean recorded) {}

    /** Some of them; {@code next} is null with the last. */
    public record People(List<Person> items, @Nullable String next) {}

    @GET
    public View view(@QueryParam("unit") @Nullable String unit, @QueryParam("staffKind") @Nullable String kind) {
        FiveYears years = view.of(unit(unit), Asked.choice("staffKind", kind, StaffKind.class));
        return new View(
                years.from(),
                Row.of(years.total()),
                years.parts().stream().map(Row::of).toList(),
                view.terms().stream().map(Held::of).toList(),
                null);
    }

    private long unit(@Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            throw new Problem("texts.input.wrong", 1).with(new Problem.Error("/unit", "texts.input.required"));
        }
        return visibility.today().require(unit).id();
    }

    /** The people for whom {@code what} ends in a {@code year}. */
    @GET
    @Path("/people")
    public People people(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("staffKind") @Nullable String kind,
            @QueryParam("what") @Nullable String what,
            @QueryParam("year") int year,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Asked.limit(limit);
        Leaving leaving = Objects.requireNonNullElse(Asked.choice("what", what, Leaving.class), Leaving.RETIREMENT);
        FiveYearView.Asked asked =
                new FiveYearView.Asked(unit(unit), Asked.choice("staffKind", kind, StaffKind.class), leaving, year);
        Leavers found = view.people(asked, LeaverCursor.parse(cursor), limit);
        boolean recorded = leaving != Leaving.EXPECTED_TERM;
        return new People(
                found.items().stream().map(one -> person(one, recorded)).toList(), found.next());
    }

    private Person person(Leaver one, boolean recorded) {
        String unit =
                visibility.today().tree().find(one.unitId()).map(UnitOn::code).orElse("");
        return new Person(one.number(), one.name(), one.born(), unit, one.kind().name(), one.on(), recorded);
    }
}
