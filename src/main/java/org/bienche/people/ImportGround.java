package org.bienche.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.bienche.access.Role;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.people.entity.Known;
import org.bienche.people.entity.Known.UnitDays;
import org.bienche.people.rules.ImportColumn;
import org.bienche.people.rules.ImportRow;
import org.bienche.people.rules.ImportSurroundings;
import org.bienche.people.rules.ImportSurroundings.UnitSpan;
import org.bienche.positions.JobPosition;
import org.bienche.positions.JobPositions;
import org.bienche.texts.Folding;
import org.bienche.time.Validity;

/** What is there already, as far as rows of a list ask for it. */
@ApplicationScoped
class ImportGround {

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    @Inject
    private JobPositions positions;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    /** What the rows are held against. */
    ImportSurroundings around(List<ImportRow> rows) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Long> byCode =
                positions.all().stream().collect(Collectors.toMap(JobPosition::code, JobPosition::id));
        try (Connection connection = database.getConnection()) {
            Known known = new Known(connection);
            return new ImportSurroundings(
                    today,
                    spans(known.units(texts(rows, ImportColumn.UNIT)), today),
                    byCode,
                    positions.ranks(today),
                    known.numbers(texts(rows, ImportColumn.NUMBER)),
                    known.nationalIds(texts(rows, ImportColumn.NATIONAL_ID)));
        } catch (SQLException e) {
            throw new IllegalStateException("The list cannot be checked", e);
        }
    }

    /** Only what an identifier can look like is asked for; the rules refuse the rest. */
    private static Set<String> texts(List<ImportRow> rows, ImportColumn column) {
        return rows.stream()
                .map(row -> row.cells().getOrDefault(column, ""))
                .filter(text -> !text.isEmpty() && text.length() <= 40 && Folding.isUnmarked(text))
                .collect(Collectors.toSet());
    }

    private Map<String, List<UnitSpan>> spans(List<UnitDays> units, LocalDate today) {
        Map<LocalDate, Scope> scopes = new HashMap<>();
        Map<String, List<UnitSpan>> spans = new HashMap<>();
        for (UnitDays unit : units) {
            LocalDate day = dayOf(unit.validity(), today);
            Scope scope = scopes.computeIfAbsent(day, each -> visibility.on(each, Role.OFFICER));
            if (scope.sees(unit.unitId())) {
                spans.computeIfAbsent(unit.code(), code -> new ArrayList<>())
                        .add(new UnitSpan(unit.unitId(), unit.validity(), unit.lasts()));
            }
        }
        return spans;
    }

    /** The day of a validity that is nearest to today. */
    private static LocalDate dayOf(Validity validity, LocalDate today) {
        LocalDate last = validity.until().minusDays(1);
        return today.isBefore(validity.from()) ? validity.from() : today.isAfter(last) ? last : today;
    }
}
