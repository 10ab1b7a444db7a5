package org.bienche.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bienche.legislation.Provision;
import org.bienche.people.KeptUntil;
import org.bienche.people.PayAdvice;
import org.bienche.people.RetentionGround;
import org.jspecify.annotations.Nullable;

/** The rules of pay, as the forms of a personnel file ask for them. */
@ApplicationScoped
public class LawAdvice implements PayAdvice {

    @Inject
    private Pay pay;

    @Override
    public KeptUntil keptUntil(RetentionGround ground, LocalDate lost, @Nullable LocalDate termEnds) {
        RetainedUntil until = pay.retainedUntil(ground, lost, termEnds);
        Provision source = until.provision();
        return new KeptUntil(
                until.end().minusDays(1),
                source.value().whole(),
                source.citation().toString(),
                source.verified());
    }
}
