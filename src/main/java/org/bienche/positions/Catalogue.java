package org.bienche.positions;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.access.Role;
import org.bienche.audit.Trail;
import org.bienche.decisions.Decision;
import org.bienche.decisions.DecisionText;
import org.bienche.decisions.Decisions;
import org.bienche.legislation.Legislation;
import org.bienche.positions.entity.VersionRows;
import org.bienche.positions.rules.CatalogueRules;
import org.bienche.texts.Conflict;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.bienche.time.Validity;

/**
 * The front door to what the lists say of job positions, day by day. Everybody may read it.
 *
 * <p>A position that was never decided on is known by name only, on every day. Nothing said is overwritten: what a later decision says
 * holds from its day until the next one that is known already.
 */
@ApplicationScoped
@Transactional
public class Catalogue {

    /** From which an entry stands that was known by name only before a list left it out. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    @Inject
    private JobPositions positions;

    @Inject
    private Decisions decisions;

    @Inject
    private Legislation legislation;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    /** Work over a connection of this transaction. */
    @FunctionalInterface
    private interface Reading<T> {
        T over(VersionRows rows) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.over(new VersionRows(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The catalogue cannot be read or written", e);
        }
    }

    /** The entries of a day: leading positions first, then by name. */
    public List<CatalogueEntry> on(LocalDate day) {
        List<JobPosition> known = positions.undated();
        return read(rows -> {
            Map<Long, PositionVersion> versions = rows.on(day);
            Map<Long, LocalDate> listed = rows.listedFrom();
            List<CatalogueEntry> entries = new ArrayList<>();
            for (JobPosition each : known) {
                PositionVersion version = versions.get(each.id());
                if (version != null) {
                    entries.add(new CatalogueEntry(each.id(), each.code(), version.facts(), version));
                } else if (!listed.containsKey(each.id())) {
                    entries.add(CatalogueEntry.byName(each));
                }
            }
            return entries;
        });
    }

    /**
     * Every position that is known, as the catalogue has it on a day; where no list names it then, as it was said last.
     *
     * @return by code
     */
    public Map<String, CatalogueEntry> known(LocalDate day) {
        Map<String, CatalogueEntry> known = new HashMap<>();
        on(day).forEach(each -> known.put(each.code(), each));
        Map<Long, PositionVersion> last = read(VersionRows::last);
        for (JobPosition each : positions.undated()) {
            PositionVersion version = last.get(each.id());
            if (version != null) {
                known.putIfAbsent(each.code(), new CatalogueEntry(each.id(), each.code(), version.facts(), version));
            }
        }
        return known;
    }

    /** The positions that a list named once and that none names on a day or later, by name; their versions say until when. */
    public List<CatalogueEntry> takenOff(LocalDate day) {
        return known(day).values().stream()
                .filter(each -> isOff(each, day))
                .sorted(Comparator.comparing(each -> each.facts().name()))
                .toList();
    }

    private static boolean isOff(CatalogueEntry entry, LocalDate day) {
        PositionVersion last = entry.version();
        return last != null && !last.validity().until().isAfter(day);
    }

    /** The positions of a day that people may be given, as they are called then: leading ones first. */
    public List<JobPosition> offered(LocalDate day) {
        return on(day).stream()
                .map(each -> new JobPosition(
                        each.id(),
                        each.code(),
                        each.facts().name(),
                        each.facts().group(),
                        each.facts().leadership()))
                .sorted(JobPositions.LEADING_FIRST)
                .toList();
    }

    /**
     * Lets nobody come into a position that no list names on a day or later. What a list will name only later may be given before.
     *
     * @throws Problem naming the first of them
     */
    public void requireListed(Collection<Long> asked, LocalDate day) {
        takenOff(day).stream()
                .filter(each -> asked.contains(each.id()))
                .findFirst()
                .ifPresent(each -> {
                    String name = each.facts().name();
                    throw new Problem("positions.off.list", name, day)
                            .with(new Problem.Error("/position", "positions.off.list", name, day));
                });
    }

    /** The entry of a code on a day; {@link NotFound} where there is none. */
    public CatalogueEntry get(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> new NotFound("positions.unknown"));
    }

    public Optional<CatalogueEntry> find(String code, LocalDate day) {
        return on(day).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** All that was decided on a position and nothing has superseded, oldest first. */
    public List<PositionVersion> versions(String code) {
        long id = positions.idOf(code).orElseThrow(() -> new NotFound("positions.unknown"));
        return read(rows -> rows.of(id));
    }

    /** The mark of what is known of a position: a change says which one it was made from. */
    public long mark(String code) {
        return mark(versions(code));
    }

    private static long mark(List<PositionVersion> versions) {
        return versions.stream().mapToLong(PositionVersion::id).max().orElse(0);
    }

    /**
     * Adds a position that the catalogue does not have, from the decision's day on.
     *
     * @throws Problem with what is wrong by field
     */
    public CatalogueEntry add(String code, PositionFacts facts, DecisionText decision) {
        refuse(facts, decision);
        JobPosition added = positions.add(code, facts.name(), facts.group(), facts.leadership());
        return record(added.id(), code, 0, facts, decision, true);
    }

    /**
     * Says something else of a position from the decision's day on.
     *
     * @param mark of what the change was made from
     * @throws Conflict where somebody else has decided on the position meanwhile
     */
    public CatalogueEntry decide(String code, long mark, PositionFacts facts, DecisionText decision) {
        current.require(Role.OFFICER, Role.ADMINISTRATOR);
        refuse(facts, decision);
        long id = positions.idOf(code).orElseThrow(() -> new NotFound("positions.unknown"));
        return record(id, code, mark, facts, decision, false);
    }

    /**
     * Takes a position off the lists from the decision's day on, until the next decision that is known already. Who is in it stays; nobody
     * comes into it any more.
     *
     * @param mark of what the change was made from
     * @throws Problem where no list names it on the day, or only from that day on
     * @throws Conflict where somebody else has decided on the position meanwhile
     */
    public void takeOff(String code, long mark, DecisionText text) {
        current.require(Role.OFFICER, Role.ADMINISTRATOR);
        text.check();
        LocalDate from = text.effectiveOn();
        CatalogueEntry entry = find(code, from)
                .orElseThrow(() -> new Problem("positions.off.already", from)
                        .with(new Problem.Error("/decision/effectiveOn", "positions.off.already", from)));
        Decision decision = decisions.decide(text);
        long recording = decisions.record(decision.id());
        read(rows -> {
            List<PositionVersion> known = rows.held(entry.id());
            if (mark(known) != mark) {
                throw new Conflict("positions.changed.meanwhile", code);
            }
            boolean byName = !rows.listedFrom().containsKey(entry.id());
            LocalDate first =
                    known.isEmpty() ? from : known.getFirst().validity().from();
            if (!byName && !first.isBefore(from)) {
                throw new Problem("positions.off.first", from)
                        .with(new Problem.Error("/decision/effectiveOn", "positions.off.first", from));
            }
            if (byName) {
                LocalDate until = first.isBefore(from) ? first : from;
                rows.listFrom(entry.id(), ALWAYS);
                rows.insert(entry.id(), byName(entry.code()), new Validity(ALWAYS, until), decision.id(), recording);
            }
            end(rows, known, from, recording);
            return true;
        });
        trail.append(
                current.caller().username(),
                "positions.taken.off",
                "position:" + entry.id(),
                null,
                code + " " + text.number());
    }

    private void refuse(PositionFacts facts, DecisionText decision) {
        decision.check();
        LocalDate from = decision.effectiveOn();
        List<Problem.Error> errors =
                CatalogueRules.check(facts, from, positions.ranks(from), Grades.of(legislation.on(from)));
        if (!errors.isEmpty()) {
            throw new Problem("positions.refused", errors.size()).with(errors);
        }
    }

    private CatalogueEntry record(
            long id, String code, long mark, PositionFacts facts, DecisionText text, boolean isNew) {
        Decision decision = decisions.decide(text);
        long recording = decisions.record(decision.id());
        read(rows -> {
            List<PositionVersion> known = rows.held(id);
            if (mark(known) != mark) {
                throw new Conflict("positions.changed.meanwhile", code);
            }
            if (isNew) {
                rows.listFrom(id, text.effectiveOn());
            }
            insert(rows, id, known, facts, text.effectiveOn(), decision.id(), recording);
            return true;
        });
        trail.append(
                current.caller().username(), "positions.decided", "position:" + id, null, code + " " + text.number());
        return get(code, text.effectiveOn());
    }

    private static void insert(
            VersionRows rows,
            long id,
            List<PositionVersion> known,
            PositionFacts facts,
            LocalDate from,
            long decision,
            long recording)
            throws SQLException {
        end(rows, known, from, recording);
        LocalDate until = Validity.FOREVER;
        for (PositionVersion each : known) {
            if (each.validity().from().isAfter(from) && each.validity().from().isBefore(until)) {
                until = each.validity().from();
            }
        }
        rows.insert(id, facts, new Validity(from, until), decision, recording);
    }

    private PositionFacts byName(String code) {
        return positions.undated().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(PositionFacts::of)
                .orElseThrow(() -> new NotFound("positions.unknown"));
    }

    /** What holds on a day ends before it. */
    private static void end(VersionRows rows, List<PositionVersion> known, LocalDate from, long recording)
            throws SQLException {
        for (PositionVersion each : known) {
            if (each.validity().holdsOn(from)) {
                rows.supersede(each.id(), recording);
                Optional<Validity> before = each.validity().before(from);
                if (before.isPresent()) {
                    rows.insert(each.positionId(), each.facts(), before.get(), each.decisionId(), recording);
                }
            }
        }
    }
}
