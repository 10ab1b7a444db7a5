package org.bienche.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bienche.audit.Trail;
import org.bienche.launch.InContainer;
import org.bienche.texts.NotFound;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.Test;

class AccountsIT extends InContainer {

    private static final String PASSWORD = "mười hai con giáp";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private static final LocalDate TODAY = LocalDate.now(ZONE);

    @Inject
    private Accounts accounts;

    @Inject
    private SigningIn signingIn;

    @Inject
    private PersonalTokens tokens;

    @Inject
    private Trail trail;

    @Test
    void letsInWithTheRightPasswordOnly() {
        accounts.add("test", "sign-in", "Sign in", PASSWORD);
        assertThat(signingIn.signIn("sign-in", "wrong", HERE).outcome()).isEqualTo(SignIn.Outcome.WRONG);
        assertThat(signingIn.signIn("nobody-at-all", PASSWORD, HERE).outcome()).isEqualTo(SignIn.Outcome.WRONG);
        SignIn welcome = signingIn.signIn(" Sign-In ", PASSWORD, HERE);
        assertThat(welcome.outcome()).isEqualTo(SignIn.Outcome.WELCOME);
        assertThat(welcome.caller()).isNotNull().extracting(Caller::username).isEqualTo("sign-in");
    }

    @Test
    void slowsDownAfterRepeatedFailuresEvenForTheRightPassword() {
        accounts.add("test", "guessed", "Guessed", PASSWORD);
        for (int i = 0; i < 5; i++) {
            signingIn.signIn("guessed", "guess " + i, HERE);
        }
        SignIn later = signingIn.signIn("guessed", PASSWORD, HERE);
        assertThat(later.outcome()).isEqualTo(SignIn.Outcome.WAIT);
        assertThat(later.waitSeconds()).isPositive();
    }

    @Test
    void slowsDownANameThatNobodyHasJustTheSame() {
        SignIn last = signingIn.signIn("never-heard-of", "guess", HERE);
        for (int i = 0; i < 4; i++) {
            last = signingIn.signIn("never-heard-of", "guess " + i, HERE);
        }
        assertThat(last.outcome()).isEqualTo(SignIn.Outcome.WAIT);
    }

    @Test
    void locksNobodyOutByGuessingFromElsewhere() {
        accounts.add("test", "besieged", "Besieged", PASSWORD);
        for (int i = 0; i < 8; i++) {
            signingIn.signIn("besieged", "guess " + i, ELSEWHERE);
        }
        assertThat(signingIn.signIn("besieged", PASSWORD, ELSEWHERE).outcome()).isEqualTo(SignIn.Outcome.WAIT);
        assertThat(signingIn.signIn("besieged", PASSWORD, HERE).outcome()).isEqualTo(SignIn.Outcome.WELCOME);
    }

    @Test
    void endsSessionsAndTokensWithThePassword() {
        long id = accounts.add("test", "renewed", "Renewed", PASSWORD);
        String stamp = signingIn.credentialStamp("renewed").orElseThrow();
        String token = tokens.make(
                accounts.byUsername("renewed").orElseThrow(),
                "sync",
                LocalDate.now(ZONE).plusDays(30));
        assertThat(signingIn.ofSession("renewed", stamp)).isPresent();
        accounts.changePassword("test", id, PASSWORD + " mới");
        assertThat(signingIn.ofSession("renewed", stamp)).isEmpty();
        assertThat(tokens.caller(token)).isEmpty();
    }

    @Test
    void knowsTodaysGrantsAtOnce() {
        long id = accounts.add("test", "granted", "Granted", PASSWORD);
        assertThat(accounts.byUsername("granted").orElseThrow().grants()).isEmpty();
        Grant grant = new Grant(Role.OFFICER, Grant.ROOT_UNIT);
        accounts.grant("test", id, grant);
        accounts.grant("test", id, grant);
        assertThat(accounts.byUsername("granted").orElseThrow().grants()).containsExactly(grant);
        accounts.revoke("test", id, grant);
        assertThat(accounts.byUsername("granted").orElseThrow().grants()).isEmpty();
    }

    @Test
    void passesGrantsOnWithTheDayOnWhichTheirUnitClosesAndNotBefore() {
        long id = accounts.add("test", "moving", "Moving", PASSWORD);
        Grant before = new Grant(Role.OFFICER, 999_001);
        Grant after = new Grant(Role.OFFICER, 999_002);
        accounts.grant("test", id, before);
        assertThat(accounts.move("test", 999_001, 999_002L, TODAY.plusDays(1))).isEqualTo(1);
        assertThat(accounts.byUsername("moving").orElseThrow().own()).containsExactly(before);
        accounts.giveBack("test", id, before, 999_002L, TODAY.plusDays(1));
        assertThat(accounts.move("test", 999_002, null, TODAY)).isZero();
        assertThat(accounts.move("test", 999_001, 999_002L, TODAY)).isEqualTo(1);
        assertThat(accounts.byUsername("moving").orElseThrow().own()).containsExactly(after);
        accounts.giveBack("test", id, before, 999_002L, TODAY);
        assertThat(accounts.byUsername("moving").orElseThrow().own()).containsExactly(before);
    }

    @Test
    void keepsADisabledAccountOutByEveryDoor() {
        long id = accounts.add("test", "leaver", "Leaver", PASSWORD);
        String token = tokens.make(
                accounts.byUsername("leaver").orElseThrow(),
                "sync",
                LocalDate.now(ZONE).plusDays(30));
        assertThat(tokens.caller(token)).isPresent();
        accounts.enable("test", id, false);
        assertThat(tokens.caller(token)).isEmpty();
        assertThat(accounts.byUsername("leaver")).isEmpty();
        assertThat(signingIn.signIn("leaver", PASSWORD, HERE).outcome()).isEqualTo(SignIn.Outcome.WRONG);
    }

    @Test
    void refusesATakenNameAndAWeakPassword() {
        accounts.add("test", "taken", "Taken", PASSWORD);
        assertThatThrownBy(() -> accounts.add("test", "TAKEN", "Again", PASSWORD))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> accounts.add("test", "weak", "Weak", "12345")).isInstanceOf(Problem.class);
    }

    @Test
    void ofTwoTokensRevokesTheOneThatIsMeant() {
        Caller caller = added("two-tokens");
        String kept = tokens.make(caller, "kept", LocalDate.now(ZONE).plusDays(30));
        String lost = tokens.make(caller, "lost", LocalDate.now(ZONE).plusYears(1));
        TokenView second = tokens.of(caller).get(1);
        assertThat(second.lastUsedOn()).isNull();
        assertThatThrownBy(() -> tokens.revoke(added("thief"), second.id())).isInstanceOf(NotFound.class);
        tokens.revoke(caller, second.id());
        assertThat(tokens.caller(lost)).isEmpty();
        assertThat(tokens.caller(kept)).isPresent();
        assertThat(tokens.of(caller))
                .singleElement()
                .satisfies(token -> assertThat(token.lastUsedOn()).isNotNull());
    }

    @Test
    void refusesATokenForTooLongWithoutANameOrWithATakenOne() {
        Caller caller = added("bad-tokens");
        LocalDate soon = LocalDate.now(ZONE).plusDays(1);
        tokens.make(caller, "sync", soon);
        for (Runnable bad : List.<Runnable>of(
                () -> tokens.make(caller, " sync ", soon),
                () -> tokens.make(caller, " ", soon),
                () -> tokens.make(caller, "n".repeat(PersonalTokens.LONGEST_NAME + 1), soon),
                () -> tokens.make(
                        caller, "long", LocalDate.now(ZONE).plusYears(1).plusDays(2)),
                () -> tokens.make(caller, "past", LocalDate.now(ZONE).minusDays(2)))) {
            assertThatThrownBy(bad::run).isInstanceOf(Problem.class);
        }
        assertThat(tokens.of(caller)).hasSize(1);
    }

    @Test
    void changesOnesOwnPasswordOnlyWithTheOneBefore() {
        added("careful");
        assertThatThrownBy(() -> signingIn.changeOwn(signingIn.signIn("careful", "wrong", HERE), PASSWORD + " mới"))
                .isInstanceOf(Problem.class);
        signingIn.changeOwn(signingIn.signIn("careful", PASSWORD, HERE), PASSWORD + " mới");
        assertThat(signingIn.signIn("careful", PASSWORD, HERE).caller()).isNull();
        assertThat(signingIn.signIn("careful", PASSWORD + " mới", HERE).caller())
                .isNotNull();
    }

    private Caller added(String username) {
        accounts.add("test", username, username, PASSWORD);
        return accounts.byUsername(username).orElseThrow();
    }

    @Test
    void writesEachActIntoATrailThatVerifies() {
        accounts.add("test", "trailed", "Trailed", PASSWORD);
        Trail.Verification found = trail.verify();
        assertThat(found.holds()).isTrue();
        assertThat(found.checked()).isPositive();
    }
}
