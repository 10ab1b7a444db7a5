package org.bienche.workload.rest;

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
import org.bienche.texts.Asked;
import org.bienche.texts.Problem;
import org.bienche.workload.WorkImport;

/** {@code /api/workload/import}: a form with the part {@code file} and the parts of a decision; with {@code ?dryRun=true} it is only looked at. */
@Path("/workload/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkImportResource {

    @Inject
    private WorkImport imports;

    @Inject
    private Clock clock;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(List<EntityPart> parts, @QueryParam("dryRun") boolean dryRun) throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new Problem("workload.import.file.missing"));
        Map<String, String> texts = parts.stream()
                .filter(part -> !part.getName().equals("file"))
                .collect(Collectors.toMap(EntityPart::getName, WorkImportResource::text, (one, other) -> other));
        try (InputStream content = file.getContent()) {
            WorkImport.Report report = dryRun ? imports.check(content) : imports.load(content, decision(texts));
            return answer(report, dryRun);
        }
    }

    private static Response answer(WorkImport.Report report, boolean dryRun) {
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
