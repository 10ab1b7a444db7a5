package org.bienche.positions.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bienche.positions.Catalogue;
import org.bienche.positions.CatalogueEntry;
import org.bienche.positions.CatalogueFilter;
import org.bienche.positions.JobDescription;
import org.bienche.positions.Period;
import org.bienche.positions.PositionFacts;
import org.bienche.positions.PositionGroup;
import org.bienche.positions.PositionVersion;
import org.bienche.texts.Asked;
import org.jspecify.annotations.Nullable;

/** {@code /api/positions}: the catalogue of a day, and one position with its description. */
@Path("/positions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PositionsResource {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    @GET
    public JsonObject list(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("group") @Nullable String group,
            @QueryParam("period") @DefaultValue("") String period,
            @QueryParam("limit") @DefaultValue("200") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PositionGroup chosen = Asked.choice("group", group, PositionGroup.class);
        CatalogueFilter filter =
                new CatalogueFilter(words, chosen, Period.parse(period).orElse(null));
        List<CatalogueEntry> found = filter.of(catalogue.on(day(asOf))).stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .filter(each -> cursor == null || each.code().compareTo(cursor) > 0)
                .toList();
        List<CatalogueEntry> page = found.stream().limit(Asked.limit(limit)).toList();
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.forEach(each -> items.add(entry(each)));
        JsonObjectBuilder body = Json.createObjectBuilder().add("items", items);
        return (found.size() > page.size() ? body.add("next", page.getLast().code()) : body.addNull("next")).build();
    }

    @GET
    @Path("/{code}")
    public JsonObject get(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        CatalogueEntry entry = catalogue.get(code, day(asOf));
        return entry(entry)
                .add("description", description(entry.facts().description()))
                .build();
    }

    private static JsonObjectBuilder entry(CatalogueEntry entry) {
        PositionFacts facts = entry.facts();
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("code", entry.code())
                .add("name", facts.name())
                .add("group", facts.group().name())
                .add("leadership", facts.leadership().name())
                .add("period", text(facts.period()))
                .add("field", facts.field())
                .add("ranks", Json.createArrayBuilder(facts.ranks()))
                .add("lowestGrade", whole(facts.lowestGrade()))
                .add("highestGrade", whole(facts.highestGrade()));
        PositionVersion version = entry.version();
        return body.add(
                "validFrom", text(version == null ? null : version.validity().from()));
    }

    private static JsonObjectBuilder description(JobDescription it) {
        JsonArrayBuilder work = Json.createArrayBuilder();
        it.work()
                .forEach(each -> work.add(Json.createObjectBuilder()
                        .add("grade", whole(each.grade()))
                        .add("content", each.content())
                        .add("product", each.product())
                        .add("criteria", each.criteria())));
        JsonArrayBuilder competences = Json.createArrayBuilder();
        it.competences()
                .forEach(each -> competences.add(Json.createObjectBuilder()
                        .add("kind", each.kind().name())
                        .add("name", each.name())
                        .add("level", whole(each.level()))));
        return Json.createObjectBuilder()
                .add("goal", it.goal())
                .add("work", work)
                .add("management", it.management())
                .add("support", it.support())
                .add("competences", competences)
                .add("inside", it.inside())
                .add("outside", it.outside())
                .add("authority", it.authority())
                .add("requirements", requirements(it.requirements()));
    }

    private static JsonObjectBuilder requirements(JobDescription.Requirements it) {
        return Json.createObjectBuilder()
                .add("training", it.training())
                .add("certificates", it.certificates())
                .add("experience", it.experience())
                .add("qualities", it.qualities())
                .add("other", it.other());
    }

    private static JsonValue whole(@Nullable Integer value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }

    private static JsonValue text(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    private LocalDate day(@Nullable String asOf) {
        return Asked.day(asOf, LocalDate.now(clock));
    }
}
