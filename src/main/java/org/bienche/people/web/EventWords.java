package org.bienche.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bienche.people.ServiceEvent;
import org.bienche.people.ServiceEventKind;
import org.bienche.texts.CurrentLanguage;

/** Events of somebody's service in the reader's words. */
@ApplicationScoped
public class EventWords {

    @Inject
    private CurrentLanguage language;

    /** Of a rating the year, of anything else the day and the months. */
    String when(ServiceEvent event) {
        if (event.kind() == ServiceEventKind.RATING) {
            return String.valueOf(event.on().getYear());
        }
        String key = event.months() == 0 ? "people.event.on" : "people.event.on.for";
        return language.text(key, event.on(), event.months());
    }

    /** A whole sentence. */
    String sentence(ServiceEvent event) {
        return language.text("people.event." + event.name(), when(event));
    }
}
