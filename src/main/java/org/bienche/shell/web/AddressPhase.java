package org.bienche.shell.web;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An address without a parameter that its page needs, or with one that cannot be read, leads nowhere. What a person types into a filter
 * has a label, and is told beside it.
 */
public class AddressPhase implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // only what came out of the phase counts
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() || !faces.isValidationFailed() || faces.getResponseComplete()) {
            return;
        }
        if (ViewMetadata.getViewParameters(faces.getViewRoot()).stream().anyMatch(AddressPhase::leadsNowhere)) {
            notFound(faces);
        }
    }

    private static boolean leadsNowhere(UIViewParameter parameter) {
        return !parameter.isValid()
                && (parameter.isRequired() || parameter.getAttributes().get("label") == null);
    }

    private static void notFound(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException("The error page cannot be sent", e);
        }
    }
}
