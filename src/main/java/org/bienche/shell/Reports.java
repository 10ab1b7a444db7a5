package org.bienche.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienche.access.CurrentCaller;
import org.bienche.audit.Trail;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.FormFamily;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;

/** The catalogue of printed forms: whatever the features bring, printed for a unit that the caller sees. */
@ApplicationScoped
public class Reports {

    private static final List<String> TASKS = List.of(
            "printing.task.people",
            "printing.task.establishment",
            "printing.task.plans",
            "printing.task.restructuring",
            "streamlining.print.task",
            "printing.task.payroll");

    @Inject
    @Any
    private Instance<Document> documents;

    @Inject
    @Any
    private Instance<FormFamily> families;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private RecentReports recent;

    /**
     * The first pages of a form as a picture, as it would be printed.
     *
     * @throws NotFound for a unit outside of what the caller sees on that day
     */
    public byte[] preview(String id, DocumentRequest request) {
        visibility.on(request.asOf()).require(request.unitId());
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        get(id).write(request.preview(), picture);
        return picture.toByteArray();
    }

    /** Every form, by task in the order of the work, and name. */
    public List<Document> all() {
        return known().sorted(Comparator.<Document>comparingInt(one -> place(one.taskKey()))
                        .thenComparing(Document::taskKey)
                        .thenComparing(Document::id))
                .toList();
    }

    public Optional<Document> find(String id) {
        return known().filter(one -> one.id().equals(id)).findFirst();
    }

    private static int place(String task) {
        int known = TASKS.indexOf(task);
        return known < 0 ? TASKS.size() : known;
    }

    private Stream<Document> known() {
        return Stream.concat(documents.stream(), families.stream().flatMap(family -> family.forms().stream()));
    }

    /** @throws NotFound for a name that no form has */
    public Document get(String id) {
        return find(id).orElseThrow(() -> new NotFound("printing.report.unknown"));
    }

    /**
     * Prints a form into a file of its own, which the reader deletes: what goes wrong while printing is still an answer.
     *
     * @throws NotFound for a unit outside of what the caller sees on that day
     */
    public PrintedReport print(String id, DocumentRequest request) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        Document document = get(id);
        if (!document.formats().contains(request.format())) {
            throw new Problem("printing.report.format", request.format().name())
                    .with(new Problem.Error(
                            "/format",
                            "printing.report.format",
                            request.format().name()));
        }
        Path file = written(document, request);
        recent.remember(id, request);
        trail.append(
                current.caller().username(),
                "reports.printed",
                "report:" + id,
                unit.id(),
                request.format() + " as of " + request.asOf());
        String name = id + "_" + unit.code().replaceAll("[^A-Za-z0-9.-]", "-") + "_" + request.asOf() + "."
                + request.format().ending();
        return new PrintedReport(file, name, request.format().mediaType());
    }

    private static Path written(Document document, DocumentRequest request) {
        try {
            Path file = Files.createTempFile(
                    "bienche-report", "." + request.format().ending());
            try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
                document.write(request, output);
            } catch (RuntimeException | IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The form cannot be written", e);
        }
    }
}
