package org.bienche.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    @Test
    void knowsThePasswordThatWasHashedAndNoOther() {
        String hash = Passwords.hash("Biên chế giao 2025");
        assertThat(Passwords.matches("Biên chế giao 2025", hash)).isTrue();
        assertThat(Passwords.matches("bien che giao 2025", hash)).isFalse();
        assertThat(Passwords.matches("", hash)).isFalse();
    }

    @Test
    void takesComposedAndDecomposedLettersForTheSame() {
        String decomposed = java.text.Normalizer.normalize("Biên chế giao 2025", java.text.Normalizer.Form.NFD);
        assertThat(Passwords.matches(decomposed, Passwords.hash("Biên chế giao 2025")))
                .isTrue();
    }

    @Test
    void saltsEachHash() {
        assertThat(Passwords.hash("the same password")).isNotEqualTo(Passwords.hash("the same password"));
    }

    @Test
    void saysHowItHashedInTheUsualNotation() {
        assertThat(Passwords.hash("whatever it may be")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void matchesNothingAgainstWhatIsNoHash() {
        assertThat(Passwords.matches("x", "plain")).isFalse();
        assertThat(Passwords.matches("x", "")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "officer, short, access.password.short",
        "officer, matkhau123456, access.password.worn",
        "officer, aaaaaaaaaaaaaaaa, access.password.worn",
        "officer, my-Officer-2025!, access.password.has.name"
    })
    void objectsToPasswordsThatAreEasyToGuess(String username, String password, String objection) {
        assertThat(Passwords.objection(username, password)).contains(objection);
    }

    @Test
    void asksForNoRitesOfSigns() {
        assertThat(Passwords.objection("officer", "bốn con trâu gặm cỏ")).isEmpty();
    }

    @Test
    void makesTokensThatDoNotRepeat() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            tokens.add(Tokens.make());
        }
        assertThat(tokens).hasSize(1_000);
        assertThat(Tokens.hash("bc_x")).hasSize(64).isEqualTo(Tokens.hash("bc_x"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 0", "4, 2", "5, 4", "8, 32", "11, 256", "12, 300", "1000, 300"})
    void slowsGuessingDownAndNeverLocksOutForGood(int failures, long seconds) {
        assertThat(Guessing.waitAfter(failures)).hasSeconds(seconds);
    }
}
