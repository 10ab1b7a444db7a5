package org.bienche.positions;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.legislation.Legislation;
import org.bienche.positions.entity.JobPositionRow;
import org.bienche.positions.entity.JobPositionRows;
import org.bienche.positions.entity.VersionRows;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The front door to the catalogue of job positions and to the ranks of a day. Everybody may read it. */
@ApplicationScoped
@Transactional
public class JobPositions {

    static final Comparator<JobPosition> LEADING_FIRST = Comparator.comparing(
                    JobPosition::group, Comparator.comparing(Enum::name))
            .thenComparing(JobPosition::leadership, Comparator.comparing(Enum::name));

    @Inject
    private JobPositionRows rows;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    /** The whole catalogue as it is called today: leading positions first, then by name. */
    public List<JobPosition> all() {
        Map<Long, PositionVersion> versions = versions();
        return undated().stream()
                .map(each -> named(each, versions.get(each.id())))
                .sorted(LEADING_FIRST)
                .toList();
    }

    private static JobPosition named(JobPosition entry, @Nullable PositionVersion version) {
        if (version == null) {
            return entry;
        }
        PositionFacts facts = version.facts();
        return new JobPosition(entry.id(), entry.code(), facts.name(), facts.group(), facts.leadership());
    }

    private Map<Long, PositionVersion> versions() {
        try (Connection connection = database.getConnection()) {
            return new VersionRows(connection).on(LocalDate.now(clock));
        } catch (SQLException e) {
            throw new IllegalStateException("The catalogue cannot be read", e);
        }
    }

    /** The entries as they were first called. */
    List<JobPosition> undated() {
        return rows.all().stream().map(JobPositionRow::position).toList();
    }

    Optional<Long> idOf(String code) {
        return rows.byCode(code).map(row -> row.position().id());
    }

    public Map<Long, JobPosition> byId() {
        return all().stream().collect(Collectors.toMap(JobPosition::id, Function.identity()));
    }

    public JobPosition get(long id) {
        JobPosition entry =
                rows.byId(id).map(JobPositionRow::position).orElseThrow(() -> new NotFound("positions.unknown"));
        return named(entry, versions().get(id));
    }

    /** @throws NotFound for a code that no entry has */
    public JobPosition coded(String code) {
        return get(idOf(code).orElseThrow(() -> new NotFound("positions.unknown")));
    }

    /**
     * Adds an entry to the catalogue.
     *
     * @throws Problem where the code is taken or malformed, or the name is missing
     * @throws Conflict where somebody else takes the code at this moment
     */
    public JobPosition add(String code, String name, PositionGroup group, Leadership leadership) {
        current.require(Role.OFFICER, Role.ADMINISTRATOR);
        if (!isCode(code)) {
            throw new Problem("positions.code.malformed");
        }
        if (name.isBlank() || name.strip().length() > 255) {
            throw new Problem("positions.name.missing");
        }
        if (rows.byCode(code).isPresent()) {
            throw new Problem("positions.code.taken", code).with(taken(code));
        }
        JobPosition added = rows.add(new JobPositionRow(code, name.strip(), group, leadership))
                .orElseThrow(() -> new Conflict("positions.code.taken", code).with(taken(code)))
                .position();
        trail.append(current.caller().username(), "positions.added", "position:" + added.id(), null, code);
        return added;
    }

    private static Problem.Error taken(String code) {
        return new Problem.Error("/code", "positions.code.taken", code);
    }

    static boolean isCode(String text) {
        return text.matches("[A-Z0-9][A-Z0-9.-]{0,39}");
    }

    /** The ranks and scales in force on a day. */
    public Ranks ranks(LocalDate on) {
        return Ranks.of(legislation.on(on));
    }
}
