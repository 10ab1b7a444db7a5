package org.bienche.positions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.legislation.Legislation;
import org.bienche.positions.entity.JobPositionRow;
import org.bienche.positions.entity.JobPositionRows;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;

/** The front door to the catalogue of job positions and to the ranks of a day. Everybody may read it. */
@ApplicationScoped
@Transactional
public class JobPositions {

    @Inject
    private JobPositionRows rows;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    /** The whole catalogue: leading positions first, then by name. */
    public List<JobPosition> all() {
        return rows.all().stream().map(JobPositionRow::position).toList();
    }

    public Map<Long, JobPosition> byId() {
        return all().stream().collect(Collectors.toMap(JobPosition::id, Function.identity()));
    }

    public JobPosition get(long id) {
        return rows.byId(id).map(JobPositionRow::position).orElseThrow(() -> new NotFound("positions.unknown"));
    }

    /**
     * Adds an entry to the catalogue.
     *
     * @throws Problem where the code is taken or malformed, or the name is missing
     */
    public JobPosition add(String code, String name, PositionGroup group, Leadership leadership) {
        current.require(Role.OFFICER, Role.ADMINISTRATOR);
        if (!code.matches("[A-Z0-9][A-Z0-9.-]{0,39}")) {
            throw new Problem("positions.code.malformed");
        }
        if (name.isBlank() || name.strip().length() > 255) {
            throw new Problem("positions.name.missing");
        }
        if (rows.byCode(code).isPresent()) {
            throw new Problem("positions.code.taken", code);
        }
        JobPosition added = rows.add(new JobPositionRow(code, name.strip(), group, leadership))
                .position();
        trail.append(current.caller().username(), "positions.added", "position:" + added.id(), null, code);
        return added;
    }

    /** The ranks and scales in force on a day. */
    public Ranks ranks(LocalDate on) {
        return Ranks.of(legislation.on(on));
    }
}
