package org.bienche.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bienche.audit.Trail;
import org.bienche.launch.InContainer;
import org.bienche.texts.Problem;
import org.junit.jupiter.api.Test;

class AccountsIT extends InContainer {

    private static final String PASSWORD = "mười hai con giáp";
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    @Inject
    private Accounts accounts;

    @Inject
    private Trail trail;

    @Test
    void letsInWithTheRightPasswordOnly() {
        accounts.add("test", "sign-in", "Sign in", PASSWORD);
        assertThat(accounts.signIn("sign-in", "wrong", HERE).outcome()).isEqualTo(SignIn.Outcome.WRONG);
        assertThat(accounts.signIn("nobody-at-all", PASSWORD, HERE).outcome()).isEqualTo(SignIn.Outcome.WRONG);
        SignIn welcome = accounts.signIn(" Sign-In ", PASSWORD, HERE);
        assertThat(welcome.outcome()).isEqualTo(SignIn.Outcome.WELCOME);
        assertThat(welcome.caller()).isNotNull().extracting(Caller::username).isEqualTo("sign-in");
    }

    @Test
    void slowsDownAfterRepeatedFailuresEvenForTheRightPassword() {
        accounts.add("test", "guessed", "Guessed", PASSWORD);
        for (int i = 0; i < 5; i++) {
            accounts.signIn("guessed", "guess " + i, HERE);
        }
        SignIn later = accounts.signIn("guessed", PASSWORD, HERE);
        assertThat(later.outcome()).isEqualTo(SignIn.Outcome.WAIT);
        assertThat(later.waitSeconds()).isPositive();
    }

    @Test
    void slowsDownANameThatNobodyHasJustTheSame() {
        SignIn last = accounts.signIn("never-heard-of", "guess", HERE);
        for (int i = 0; i < 4; i++) {
            last = accounts.signIn("never-heard-of", "guess " + i, HERE);
        }
        assertThat(last.outcome()).isEqualTo(SignIn.Outcome.WAIT);
    }

    @Test
    void locksNobodyOutByGuessingFromElsewhere() {
        accounts.add("test", "besieged", "Besieged", PASSWORD);
        for (int i = 0; i < 8; i++) {
            accounts.signIn("besieged", "guess " + i, ELSEWHERE);
        }
        assertThat(accounts.signIn("besieged", PASSWORD, ELSEWHERE).outcome()).isEqualTo(SignIn.Outcome.WAIT);
        assertThat(accounts.signIn("besieged", PASSWORD, HERE).outcome()).isEqualTo(SignIn.Outcome.WELCOME);
    }

    @Test
    void endsSessionsAndTokensWithThePassword() {
        long id = accounts.add("test", "renewed", "Renewed", PASSWORD);
        String stamp = accounts.credentialStamp("renewed").orElseThrow();
        String token = accounts.token(
                accounts.byUsername("renewed").orElseThrow(),
                "sync",
                LocalDate.now().plusDays(30));
        assertThat(accounts.ofSession("renewed", stamp)).isPresent();
        accounts.changePassword("test", id, PASSWORD + " mới");
        assertThat(accounts.ofSession("renewed", stamp)).isEmpty();
        assertThat(accounts.byToken(token)).isEmpty();
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
    void keepsADisabledAccountOutByEveryDoor() {
        long id = accounts.add("test", "leaver", "Leaver", PASSWORD);
        String token = accounts.token(
                accounts.byUsername("leaver").orElseThrow(),
                "sync",
                LocalDate.now().plusDays(30));
        assertThat(accounts.byToken(token)).isPresent();
        accounts.enable("test", id, false);
        assertThat(accounts.byToken(token)).isEmpty();
        assertThat(accounts.byUsername("leaver")).isEmpty();
        assertThat(accounts.signIn("leaver", PASSWORD, HERE).outcome()).isEqualTo(SignIn.Outcome.WRONG);
    }

    @Test
    void refusesATakenNameAndAWeakPassword() {
        accounts.add("test", "taken", "Taken", PASSWORD);
        assertThatThrownBy(() -> accounts.add("test", "TAKEN", "Again", PASSWORD))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> accounts.add("test", "weak", "Weak", "12345")).isInstanceOf(Problem.class);
    }

    @Test
    void writesEachActIntoATrailThatVerifies() {
        accounts.add("test", "trailed", "Trailed", PASSWORD);
        Trail.Verification found = trail.verify();
        assertThat(found.holds()).isTrue();
        assertThat(found.checked()).isPositive();
    }
}
