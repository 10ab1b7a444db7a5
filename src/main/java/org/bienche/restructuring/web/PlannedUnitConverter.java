package org.bienche.restructuring.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A unit that stands after the plan looked at, as the words of the unit picker. */
@Dependent
@FacesConverter(value = "bienche.plannedUnit", managed = true)
public class PlannedUnitConverter implements Converter<Long> {

    @Inject
    private PlanBacking plan;

    @Inject
    private CurrentLanguage language;

    @Override
    public @Nullable Long getAsObject(FacesContext faces, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return plan.getOutline().words().unit(typed);
        } catch (Problem problem) {
            String sentence = problem.message(language.get());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), problem);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable Long unitId) {
        return unitId == null ? "" : plan.getOutline().words().label(unitId);
    }
}
