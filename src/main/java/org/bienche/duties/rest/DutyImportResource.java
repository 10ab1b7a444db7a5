package org.bienche.duties.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.bienche.duties.DutyImport;
import org.bienche.texts.Asked;
import org.bienche.texts.Problem;

/** {@code /api/duties/import}: a form with the part {@code file} and the parts of a decision; with {@code ?dryRun=true} it is only looked at. */
@Path("/duties/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DutyImportResource {

    @Inject
    private DutyImport imports;

    @Inject
    private Clock clock;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(List<EntityPart> parts, @QueryParam("dryRun") boolean dryRun) throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new Problem("duties.import.file.missing"));
        Map<String, String> texts = parts.stream()
                .filter(part -> !part.getName().equals("file"))
                .collect(Collectors.toMap(EntityPart::getName, DutyImportResource::text, (one, other) -> other));
        DecisionText decision = decision(texts);
        try (InputStream content = file.getContent()) {
            DutyImport.Report report =
                    dryRun ? imports.check(content, decision.effectiveOn()) : imports.load(content, decision);
            return answer(report, dryRun);
        }
    }

    private static Response answer(DutyImport.Report report, boolean dryRun) {
        if (!report.errors().isEmpty()) {
            throw new Problem("exchange.rows.refused", report.errors().size()).with(report.errors());
        }
        JsonObject body = Json.createObjectBuilder()
                .add("rows", report.rows())
                .add("added", report.added())
                .add("changed", report.changed())
                .add("same", report.same())
                .build();
        return Response.status(dryRun ? Response.Status.OK : Response.Status.CREATED)
                .entity(body)
                .build();
    }

    private static String text(EntityPart part) {
        try {
            return part.getContent(String.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DecisionText decision(Map<String, String> texts) {
        LocalDate today = LocalDate.now(clock);
        LocalDate signedOn = Asked.day("signedOn", texts.get("signedOn"), today);
        return new DecisionText(
                texts.getOrDefault("number", ""),
                texts.getOrDefault("title", ""),
                texts.getOrDefault("issuer", ""),
                texts.getOrDefault("signer", ""),
                signedOn,
                Asked.day("effectiveOn", texts.get("effectiveOn"), signedOn));
    }
}
