package org.bienche.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.decisions.DecisionText;
import org.bienche.organization.Visibility;
import org.bienche.people.ImportReport;
import org.bienche.people.People;
import org.bienche.people.PeopleImport;
import org.bienche.people.PeoplePage;
import org.bienche.people.PeopleQuery;
import org.bienche.people.StaffKind;
import org.bienche.texts.Asked;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** {@code /api/people}: lists, one person, and taking over a list. */
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private People people;

    @Inject
    private PeopleImport imports;

    @Inject
    private Visibility visibility;

    @Inject
    private PersonJson json;

    @Inject
    private Clock clock;

    /** The unit is named by its code on the day. */
    @GET
    public JsonObject list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("staffKind") @Nullable String staffKind,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        LocalDate on = day(asOf);
        Asked.limit(limit);
        Long unitId = unit == null || unit.isBlank()
                ? null
                : visibility.on(on).require(unit).id();
        PeoplePage page = people.list(new PeopleQuery(
                on, unitId, words, Asked.choice("staffKind", staffKind, StaffKind.class), limit, cursor));
        return json.page(page);
    }

    private LocalDate day(@Nullable String asOf) {
        return Asked.day(asOf, LocalDate.now(clock));
    }

    /** By the person's id, or by the personnel number. */
    @GET
    @Path("/{id}")
    public JsonObject get(@PathParam("id") String id, @QueryParam("asOf") @Nullable String asOf) {
        LocalDate on = day(asOf);
        long person = id.matches("[0-9]{1,18}") ? Long.parseLong(id) : people.idOf(id, on);
        return json.person(people.history(person, on), on);
    }

    /** A form with the part {@code file}, and with the parts of a decision where it enters under one. */
    @POST
    @Path("/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response importForm(List<EntityPart> parts, @QueryParam("dryRun") boolean dryRun) throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new Problem("people.import.file.missing"));
        Map<String, String> texts = parts.stream()
                .filter(part -> !part.getName().equals("file"))
                .collect(Collectors.toMap(EntityPart::getName, PeopleResource::text, (one, other) -> other));
        try (InputStream content = file.getContent()) {
            return taken(content, dryRun, decision(texts));
        }
    }

    /** The file itself as the body. */
    @POST
    @Path("/import")
    @Consumes({"text/csv", "text/plain", XLSX, MediaType.APPLICATION_OCTET_STREAM})
    public Response importBody(InputStream file, @QueryParam("dryRun") boolean dryRun) {
        return taken(file, dryRun, null);
    }

    private Response taken(InputStream file, boolean dryRun, @Nullable DecisionText decision) {
        ImportReport report = dryRun ? imports.check(file) : imports.load(file, decision);
        report.refuseIfFaulty();
        return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
                .entity(json.report(report))
                .build();
    }

    private static String text(EntityPart part) {
        try {
            return part.getContent(String.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable DecisionText decision(Map<String, String> texts) {
        if (!texts.containsKey("number")) {
            return null;
        }
        LocalDate signedOn = Asked.day("signedOn", texts.get("signedOn"), LocalDate.now(clock));
        LocalDate effectiveOn = Asked.day("effectiveOn", texts.get("effectiveOn"), signedOn);
        return new DecisionText(
                texts.getOrDefault("number", ""),
                texts.getOrDefault("title", ""),
                texts.getOrDefault("issuer", ""),
                texts.getOrDefault("signer", ""),
                signedOn,
                effectiveOn);
    }
}
