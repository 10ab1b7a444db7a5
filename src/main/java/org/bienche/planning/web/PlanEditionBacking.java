package org.bienche.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bienche.planning.PlanEdition;
import org.bienche.planning.PlanEditions;
import org.bienche.planning.PlanPosition;
import org.bienche.planning.PlanPositions;
import org.bienche.positions.JobPosition;
import org.jspecify.annotations.Nullable;

/** One edition of a plan as it was filed, to be read. */
@Named
@RequestScoped
public class PlanEditionBacking {

    @Inject
    private PlanEditions editions;

    @Inject
    private PlanPositions positions;

    @Inject
    private PlanBeside beside;

    private long id;
    private int number = 1;
    private @Nullable PlanEdition found;

    public PlanEdition getFound() {
        PlanEdition known = found;
        if (known == null) {
            known = editions.of(id, number);
            found = known;
        }
        return known;
    }

    public PlanBeside getBeside() {
        return beside;
    }

    public String positionName(PlanPosition one) {
        JobPosition position = positions.catalogue().get(one.positionId());
        return position == null ? "–" : position.name();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
