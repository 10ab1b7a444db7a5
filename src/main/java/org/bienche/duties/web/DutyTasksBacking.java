package org.bienche.duties.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bienche.access.AsOf;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.duties.Duties;
import org.bienche.duties.DutyLine;
import org.bienche.duties.DutyQuery;
import org.bienche.duties.DutyTasks;
import org.bienche.duties.TaskLine;
import org.bienche.duties.Unclear;

/** Who does what: the cards on the page of a duty, of a unit and of a person. */
@Named
@RequestScoped
public class DutyTasksBacking {

    private static final int FEW = 10;

    @Inject
    private DutyTasks tasks;

    @Inject
    private Duties duties;

    @Inject
    private CurrentCaller current;

    @Inject
    private AsOf asOf;

    private final Map<Long, List<TaskLine>> ofDuties = new HashMap<>();
    private final Map<Long, List<TaskLine>> ofPeople = new HashMap<>();
    private final Map<Long, Card> ofUnits = new HashMap<>();

    /** The first duties of a unit and of all below it, how many there are, and of how many not all is clear. */
    public record Card(List<DutyLine> lines, int count, int unclear) {}

    public List<TaskLine> of(long duty) {
        return ofDuties.computeIfAbsent(duty, id -> tasks.of(id, asOf.date()));
    }

    /** What is not clear of a duty. */
    public Set<Unclear> unclear(long duty) {
        return new TreeSet<>(tasks.unclear(of(duty)));
    }

    public List<TaskLine> person(long person) {
        return ofPeople.computeIfAbsent(person, id -> tasks.ofPerson(id, asOf.date()));
    }

    public Card unit(long unit) {
        return ofUnits.computeIfAbsent(unit, id -> {
            DutyQuery query = new DutyQuery(asOf.date(), "", null, null, id, null, false, FEW, null);
            DutyQuery unclear = new DutyQuery(asOf.date(), "", null, null, id, null, true, FEW, null);
            return new Card(duties.list(query).items(), duties.count(query), duties.count(unclear));
        });
    }

    public boolean isOfficer() {
        return current.has(Role.OFFICER);
    }
}
