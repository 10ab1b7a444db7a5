package org.bienche.shell;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.bienche.access.CurrentCaller;
import org.bienche.organization.Scope;
import org.bienche.organization.Visibility;
import org.bienche.printing.DocumentRequest;
import org.bienche.shell.entity.PrintedForms;

/** The forms that somebody printed last. */
@ApplicationScoped
@Transactional
public class RecentReports {

    private static final int RECENT = 6;

    @Inject
    private Visibility visibility;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/bienche")
    private DataSource database;

    /** What the caller printed last, for units that they see today, the newest first. */
    public List<RecentReport> recent() {
        Scope today = visibility.today();
        try (Connection connection = database.getConnection()) {
            return new PrintedForms(connection)
                    .of(current.caller().username(), RECENT * 2).stream()
                            .filter(one -> today.sees(one.unitId()))
                            .limit(RECENT)
                            .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("The printed forms cannot be read", e);
        }
    }

    /** Notes what is being printed, for the next time. */
    void remember(String id, DocumentRequest request) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (Connection connection = database.getConnection()) {
            new PrintedForms(connection)
                    .add(
                            current.caller().username(),
                            new RecentReport(
                                    id,
                                    request.unitId(),
                                    request.asOf(),
                                    request.takesInBelow(),
                                    request.format(),
                                    now));
        } catch (SQLException e) {
            throw new IllegalStateException("The printed forms cannot be written", e);
        }
    }
}
