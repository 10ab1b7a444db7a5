package org.bienche.shell.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bienche.access.AsOf;
import org.bienche.texts.CurrentLanguage;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** A unit's id as the words of the unit picker, on the header's day or on the day of the attribute {@code on}. */
@Dependent
@FacesConverter(value = "bienche.unit", managed = true)
public class UnitConverter implements Converter<Long> {

    @Inject
    private UnitNames names;

    @Inject
    private AsOf asOf;

    @Inject
    private CurrentLanguage language;

    @Override
    public @Nullable Long getAsObject(FacesContext faces, UIComponent component, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return names.on(day(component)).unit(typed);
        } catch (Problem problem) {
            String sentence = problem.message(language.get());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), problem);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable Long unitId) {
        return unitId == null ? "" : names.on(day(component)).label(unitId);
    }

    private LocalDate day(UIComponent component) {
        return component.getAttributes().get("on") instanceof LocalDate day ? day : asOf.date();
    }
}
