package org.bienche.shell.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.Format;
import org.bienche.shell.PrintedReport;
import org.bienche.shell.Reports;
import org.bienche.texts.Asked;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The printed forms for other systems. */
@Path("/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    @Inject
    private Reports reports;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentLanguage language;

    @Inject
    private Clock clock;

    /** One form of the catalogue. */
    public record Listed(String id, String title, String task, List<String> formats) {}

    /** The catalogue; it is short, hence never continued. */
    public record Catalogue(List<Listed> items, @Nullable String next) {}

    @GET
    public Catalogue list() {
        return new Catalogue(reports.all().stream().map(this::listed).toList(), null);
    }

    private Listed listed(Document document) {
        return new Listed(
                document.id(),
                language.text(document.titleKey()),
                language.text(document.taskKey()),
                document.formats().stream().map(Format::ending).sorted().toList());
    }

    /** Prints a form. Parameters beyond those named here go to the form itself. */
    @GET
    @Path("/{document}")
    @Produces(MediaType.WILDCARD)
    public Response print(
            @PathParam("document") String document,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("format") @DefaultValue("pdf") String format,
            @QueryParam("lang") @Nullable String lang,
            @Context UriInfo address)
            throws IOException {
        reports.get(document);
        LocalDate day = day(asOf);
        DocumentRequest request = new DocumentRequest(
                unit(unit, day).id(),
                day,
                Format.of(format).orElseThrow(() -> unknown(format)),
                Language.of(lang).orElse(language.get()),
                single(address));
        PrintedReport printed = reports.print(document, request);
        return Response.ok((StreamingOutput) printed::sendTo, printed.mediaType())
                .header("Content-Length", printed.size())
                .header("Content-Disposition", "attachment; filename=\"" + printed.name() + "\"")
                .build();
    }

    /** The unit of a code; without one, the only unit at the top of what the caller sees. */
    private UnitOn unit(@Nullable String code, LocalDate day) {
        var scope = visibility.on(day);
        if (code != null) {
            return scope.require(code);
        }
        if (scope.tops().size() != 1) {
            throw new Problem("printing.report.unit").with(new Problem.Error("/unit", "printing.report.unit"));
        }
        return scope.require(scope.tops().iterator().next());
    }

    private static Problem unknown(String format) {
        return new Problem("printing.report.format", format)
                .with(new Problem.Error("/format", "printing.report.format", format));
    }

    private LocalDate day(@Nullable String asOf) {
        return Asked.day(asOf, LocalDate.now(clock));
    }

    private static Map<String, String> single(UriInfo address) {
        return address.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }
}
