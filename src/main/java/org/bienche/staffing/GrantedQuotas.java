package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.bienche.people.StaffKind;

/** The front door to all quotas of a day at once, for what compares many units. It does not ask who is asking. */
@ApplicationScoped
@Transactional
public class GrantedQuotas {

    @Inject
    private Cascades cascades;

    /** The quotas of the day's year, by kind and unit. */
    public Map<StaffKind, Map<Long, Quota>> on(LocalDate day) {
        return cascades.read(rows -> rows.quotas(day));
    }
}
