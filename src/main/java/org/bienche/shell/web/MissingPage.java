package org.bienche.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.organization.OtherDays;
import org.bienche.organization.Visibility;
import org.jspecify.annotations.Nullable;

/** What a page that is not there on the day of the header tells of other days, and the way to them. */
@Named
@RequestScoped
public class MissingPage {

    /** The attribute of the request that names the unit which the page missed. */
    static final String UNIT = "org.bienche.missing.unit";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller current;

    @Inject
    private Visibility visibility;

    @Inject
    private AsOf asOf;

    /** The days on which the caller sees the unit that was asked for; null where there are none. */
    public @Nullable OtherDays getOtherDays() {
        return isDated() && request.getAttribute(UNIT) instanceof Long unit
                ? visibility.otherDays(unit, asOf.date()).orElse(null)
                : null;
    }

    /** Whether a day other than today is looked at: whatever is missing may be there today. */
    public boolean isDated() {
        return current.isSignedIn() && !asOf.isToday();
    }

    /** The same address on the day that has the unit; on today's where none is known of. */
    public String getWayBack() {
        LocalDate nearest = getNearest();
        return new Address(request).with(PreferencesFilter.AS_OF, nearest == null ? "today" : nearest.toString());
    }

    /** The day that the way back leads to; null where it is today. */
    public @Nullable LocalDate getNearest() {
        OtherDays days = getOtherDays();
        return days == null || days.nearest().equals(asOf.today()) ? null : days.nearest();
    }
}
