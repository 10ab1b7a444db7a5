package org.bienche.planning.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.net.URI;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.attachments.AttachedFile;
import org.bienche.attachments.Attachment;
import org.bienche.planning.PlanPaper;
import org.bienche.planning.PlanPapers;
import org.bienche.planning.Plans;
import org.bienche.texts.Input;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The files of a plan's dossier for other systems. */
@Path("/staffing-plans/{id:\\d+}/attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanPapersResource {

    @Inject
    private PlanPapers papers;

    @Inject
    private Plans plans;

    /**
     * A file as it is listed.
     *
     * @param addedAt in UTC
     */
    public record Paper(
            long id,
            String kind,
            String name,
            String type,
            long size,
            String sha256,
            String addedBy,
            LocalDateTime addedAt) {

        static Paper of(Attachment one) {
            return new Paper(
                    one.id(),
                    one.kind(),
                    one.name(),
                    one.fileKind().type(),
                    one.size(),
                    one.digest(),
                    one.addedBy(),
                    one.addedAt());
        }
    }

    /** All files of the last edition, which are few; with the plan's version, to be sent back with the next change. */
    public record Page(List<Paper> items, @Nullable String next, long version) {}

    @GET
    public Page list(@PathParam("id") long id) {
        return new Page(
                papers.of(id).stream().map(Paper::of).toList(),
                null,
                plans.get(id).version());
    }

    /** A form with the parts {@code file}, {@code kind} and {@code version}. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        Map<String, Object> words = new HashMap<>();
        EntityPart file = null;
        for (EntityPart part : parts) {
            if (part.getName().equals("file")) {
                file = part;
            } else {
                words.put(part.getName(), part.getContent(String.class));
            }
        }
        Input sent = Input.of(words);
        PlanPaper kind = sent.required("kind", sent.choice("kind", PlanPaper.class));
        String version = sent.required("version", sent.text("version"));
        sent.finish();
        if (file == null) {
            throw new Problem("attachments.missing").with(new Problem.Error("/file", "attachments.missing"));
        }
        try (InputStream content = file.getContent()) {
            Attachment added = papers.add(
                    id,
                    version(version),
                    kind == null ? PlanPaper.OTHER : kind,
                    file.getFileName().orElse(null),
                    content);
            return Response.created(URI.create("staffing-plans/" + id + "/attachments/" + added.id()))
                    .entity(Paper.of(added))
                    .build();
        }
    }

    private static long version(@Nullable String version) {
        if (version == null || !version.matches("\\d{1,18}")) {
            throw new Problem("texts.input.wrong", 1)
                    .with(new Problem.Error("/version", "texts.input.whole", 0, Long.MAX_VALUE));
        }
        return Long.parseLong(version);
    }

    /** The file itself. */
    @GET
    @Path("/{file:\\d+}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") long id, @PathParam("file") long file) {
        AttachedFile found = papers.file(id, file);
        Response.ResponseBuilder answer =
                Response.ok(found.content(), found.about().fileKind().type());
        found.headers().forEach(answer::header);
        return answer.build();
    }

    /** Takes the plan's {@code version} that the caller saw. */
    @DELETE
    @Path("/{file:\\d+}")
    public Page remove(
            @PathParam("id") long id, @PathParam("file") long file, @QueryParam("version") @Nullable String version) {
        papers.remove(id, version(version), file);
        return list(id);
    }
}
