package org.bienche.shell.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicReference;
import org.bienche.organization.UnknownUnit;
import org.bienche.shell.LostRace;
import org.bienche.texts.Conflict;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Says a {@link Problem} on the page where it happened: what the person did wrong is a message beside what they typed, what they may not
 * see or do is the error page. A page that has lain open too long is opened anew.
 */
final class PageProblems extends ExceptionHandlerWrapper {

    PageProblems(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (handled(faces, thrown)) {
                events.remove();
            }
        }
        super.handle();
    }

    private static boolean handled(FacesContext faces, Throwable thrown) {
        if (isUnreadable(faces, thrown)) {
            return sentError(faces, 400);
        }
        Problem problem = problem(thrown);
        if (problem != null && problem.status() != 422 && problem.status() != 409) {
            note(faces, problem);
            return sentError(faces, problem.status());
        }
        boolean rendering = PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
        if (problem != null && !rendering) {
            say(faces, problem);
            return true;
        }
        if (problem != null && !faces.isPostback()) {
            return sentError(faces, 404); // an address that nobody could mean
        }
        return cause(thrown, ViewExpiredException.class) != null && openedAnew(faces);
    }

    /** A form that is not written as its page writes it: a file without the form of a file, above all. */
    private static boolean isUnreadable(FacesContext faces, Throwable thrown) {
        return PhaseId.APPLY_REQUEST_VALUES.equals(faces.getCurrentPhaseId())
                && cause(thrown, ServletException.class) != null;
    }

    /** What somebody else's change made impossible is told as such: of two at once one is first. */
    private static @Nullable Problem problem(Throwable thrown) {
        Problem problem = cause(thrown, Problem.class);
        return problem == null && LostRace.isBehind(thrown) ? new Conflict("texts.conflict") : problem;
    }

    /** The error page may tell on which days the unit was there. */
    private static void note(FacesContext faces, Problem problem) {
        if (problem instanceof UnknownUnit unknown) {
            faces.getExternalContext().getRequestMap().put(MissingPage.UNIT, unknown.unitId());
        }
    }

    /** What is said at a field already is not said once more. */
    private static void say(FacesContext faces, Problem problem) {
        Language language = CDI.current().select(CurrentLanguage.class).get().get();
        String whole = problem.message(language);
        if (problem.errors().stream().noneMatch(each -> each.message(language).equals(whole))) {
            faces.addMessage(null, error(whole));
        }
        for (Problem.Error error : problem.errors()) {
            faces.addMessage(field(faces, error), error(sentence(error, language)));
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    /** The place in a file before what is wrong with it; a field has it beside itself. */
    private static String sentence(Problem.Error error, Language language) {
        String message = error.message(language);
        if (error.row() == null) {
            return message;
        }
        String key = error.column() == null ? "shell.error.row" : "shell.error.cell";
        return Texts.get(language, key, error.row(), message, error.column());
    }

    private static FacesMessage error(String sentence) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
    }

    /** The field that is named like the pointer ({@code /decision/number} is decisionNumber), or like its last part. */
    private static @Nullable String field(FacesContext faces, Problem.Error error) {
        String pointer = error.pointer();
        UIViewRoot view = faces.getViewRoot();
        if (pointer == null || view == null) {
            return null;
        }
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        String whole = field(faces, view, joined(pointer));
        return whole == null ? field(faces, view, last) : whole;
    }

    private static String joined(String pointer) {
        StringBuilder id = new StringBuilder();
        for (String part : pointer.split("/")) {
            id.append(
                    id.isEmpty() || part.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return id.toString();
    }

    private static @Nullable String field(FacesContext faces, UIViewRoot view, String id) {
        AtomicReference<@Nullable String> found = new AtomicReference<>();
        view.visitTree(VisitContext.createVisitContext(faces), (context, component) -> visit(component, id, found));
        return found.get();
    }

    private static VisitResult visit(UIComponent component, String id, AtomicReference<@Nullable String> found) {
        if (!id.equals(component.getId())) {
            return VisitResult.ACCEPT;
        }
        found.set(component.getClientId());
        return VisitResult.COMPLETE;
    }

    private static boolean sentError(FacesContext faces, int status) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The error page cannot be sent", e);
        }
    }

    private static boolean openedAnew(FacesContext faces) {
        try {
            String here = new Address(
                            (HttpServletRequest) faces.getExternalContext().getRequest())
                    .with("done", "shell.view.done.anew");
            faces.getExternalContext().redirect(here);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be opened anew", e);
        }
    }

    private static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        return null;
    }
}
