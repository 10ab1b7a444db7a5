package org.bienche.approvals.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.bienche.launch.InBrowser;
import org.bienche.launch.SharedServer;
import org.bienche.people.Ground;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader who is away: one matter goes to another leader, the others to a substitute. */
class InboxIT extends InBrowser {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String MATTER = "Phương án thử giao việc";

    private long unit;

    @BeforeEach
    void aMatterWaits() throws SQLException {
        unit = Ground.commune("INBOX-X", "Xã Chờ Ký", 0);
        Ground.account("inbox-chief", "LEADER", unit);
        Ground.account("inbox-other", "LEADER", unit);
        Ground.account("inbox-clerk", "DEPARTMENT", unit);
        run(
                "INSERT INTO approval (subject_type, subject_id, unit_id, summary, digest, state, submitted_by, submitted_at)"
                        + " VALUES ('inbox-it', 1, " + unit + ", '" + MATTER
                        + "', REPEAT('0', 64), 'WAITING', 'officer', NOW())");
    }

    @AfterEach
    void nothingWaitsAnyMore() throws SQLException {
        run("UPDATE approval SET state = 'WITHDRAWN' WHERE subject_type = 'inbox-it'");
        run("UPDATE delegation SET ended_at = NOW() WHERE ended_at IS NULL AND from_account IN"
                + " (SELECT id FROM account WHERE username LIKE 'inbox-%')");
    }

    @Test
    void handsAMatterToAnotherLeaderAndTakesItBack() {
        login("inbox-chief", Ground.PASSWORD);
        open("approvals/inbox.xhtml");
        assertThat(matter()).hasCount(1);
        matter().locator("a.button").click();
        page().selectOption("#to", "inbox-other");
        looksRight("approvals-hand");
        page().click("#handNow");
        isSaidToBeDone();
        assertThat(page().locator("#waiting")).hasCount(0);
        looksRight("approvals-inbox");
        page().locator("[id='handed'] input[type=submit]").click();
        isSaidToBeDone();
        assertThat(page().locator("#waiting")).containsText(MATTER);
    }

    @Test
    void appointsASubstituteWhoSeesTheMatterAtOnce() {
        login("inbox-chief", Ground.PASSWORD);
        open("access/substitutes.xhtml");
        page().selectOption("#substitute", "inbox-clerk");
        page().fill("#last", LocalDate.now(HERE).minusDays(3).toString());
        page().fill("#reason", "Đi công tác");
        page().click("#lendNow");
        assertThat(page().locator("[id='last-about']")).containsText("ngày");
        assertThat(page().locator("#reason")).hasValue("Đi công tác");
        page().fill("#last", LocalDate.now(HERE).plusDays(3).toString());
        page().click("#lendNow");
        isSaidToBeDone();
        looksRight("access-substitutes");
        forget();
        login("inbox-clerk", Ground.PASSWORD);
        open("approvals/inbox.xhtml");
        assertThat(matter()).hasCount(1);
        open("access/substitutes.xhtml");
        assertThat(page().locator("main")).containsText("inbox-chief");
        assertThat(page().locator("#substitute")).hasCount(0);
    }

    @Test
    void answersTheInterfaceTheSame() {
        var chief = Ground.account("inbox-chief", "LEADER", unit);
        var other = Ground.account("inbox-other", "LEADER", unit);
        long id = other.get("api/approvals")
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asLong();
        chief.post("api/approvals/" + id + "/hand", Map.of("to", "officer")).expect(422);
        chief.post("api/approvals/" + id + "/hand", Map.of("to", "inbox-other")).expect(200);
        chief.post("api/approvals/999999999/hand", Map.of("to", "inbox-other")).expect(404);
        other.post("api/approvals/" + id + "/take-back", Map.of()).expect(404);
        chief.post("api/approvals/" + id + "/take-back", Map.of()).expect(200);
        chief.post(
                        "api/delegations",
                        Map.of("substitute", "inbox-chief", "first", today(), "last", today(), "reason", "x"))
                .expect(422);
        chief.post("api/delegations", Map.of("substitute", "inbox-clerk", "first", "mai", "last", today()))
                .expect(422);
        Ground.account("inbox-clerk", "DEPARTMENT", unit).get("api/approvals").expect(403);
    }

    private static String today() {
        return LocalDate.now(HERE).toString();
    }

    private Locator matter() {
        return page().locator("#waiting tr", new Page.LocatorOptions().setHasText(MATTER));
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = SharedServer.get().database().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
