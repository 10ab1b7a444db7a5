package org.bienche.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostRaceTest {

    /** Record has changed since last read; lock wait timeout; deadlock. */
    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213})
    void isToldByTheDatabaseInSeveralWays(int code) {
        SQLException told = new SQLException("lost", "HY000", code);
        assertThat(LostRace.is(told)).isTrue();
        assertThat(LostRace.isBehind(new PersistenceException(new IllegalStateException(told))))
                .isTrue();
    }

    @Test
    void isToldByTheKindOfTheFailureToo() {
        assertThat(LostRace.is(new SQLTransactionRollbackException())).isTrue();
        assertThat(LostRace.is(new OptimisticLockException())).isTrue();
    }

    @Test
    void isNotEveryFailureOfTheDatabase() {
        assertThat(LostRace.isBehind(new IllegalStateException(new SQLException("gone", "08S01", 0))))
                .isFalse();
        assertThat(LostRace.is(new SQLException("syntax", "42000", 1064))).isFalse();
    }
}
