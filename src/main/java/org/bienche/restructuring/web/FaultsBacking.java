package org.bienche.restructuring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/** What is wrong with the files that were just sent: told on the page itself, row by row, so that what was typed stays. */
@Named
@RequestScoped
public class FaultsBacking {

    @Inject
    private CurrentLanguage language;

    private List<Problem.Error> all = List.of();

    /** Whether the file was read; where it was not, everything that is wrong with it is told. */
    boolean tell(@Nullable Part file, Consumer<InputStream> reading) {
        try (InputStream content = stream(file)) {
            reading.accept(content);
            return true;
        } catch (Problem problem) {
            tell(problem);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing chosen is a file without content: it is refused as such, by its name. */
    static InputStream stream(@Nullable Part part) throws IOException {
        return part == null ? new ByteArrayInputStream(new byte[0]) : part.getInputStream();
    }

    void tell(Problem problem) {
        if (problem.errors().isEmpty()) {
            throw problem;
        }
        all = problem.errors();
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.message(language.get()), null));
    }

    public List<Problem.Error> getAll() {
        return all;
    }

    /** The file that a fault is in, in the words of the page; empty where it is about no file. */
    public String table(Problem.Error fault) {
        String part = fault.pointer() == null ? "" : fault.pointer().substring(1);
        String key = "restructuring.table." + part;
        return Texts.has(language.get(), key) ? language.text(key) : part;
    }

    public String message(Problem.Error fault) {
        return fault.message(language.get());
    }
}
