package org.bienche.shell.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.bienche.texts.CurrentLanguage;
import org.jspecify.annotations.Nullable;

/** A month as browsers send it (2026-11), or as people write it (11/2026) where a browser has no field for months. */
@Dependent
@FacesConverter(value = "bienche.month", managed = true)
public class MonthConverter implements Converter<YearMonth> {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("M/yyyy");

    @Inject
    private CurrentLanguage language;

    @Override
    public @Nullable YearMonth getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.contains("/") ? YearMonth.parse(text.strip(), WRITTEN) : YearMonth.parse(text.strip());
        } catch (DateTimeException notAMonth) {
            String sentence = language.text("shell.month.wrong", text);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable YearMonth month) {
        return month == null ? "" : month.toString();
    }
}
