package org.bienche.shell;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Set;

/** What a storage says to the later of two who change the same at once. */
public final class LostRace {

    private static final int CHANGED_SINCE_LAST_READ = 1020;
    private static final int WAITED_TOO_LONG = 1205;
    private static final int DEADLOCK = 1213;
    private static final Set<Integer> CODES = Set.of(CHANGED_SINCE_LAST_READ, WAITED_TOO_LONG, DEADLOCK);

    private LostRace() {}

    public static boolean is(Throwable thrown) {
        return thrown instanceof OptimisticLockException
                || thrown instanceof SQLTransactionRollbackException
                || (thrown instanceof SQLException told && CODES.contains(told.getErrorCode()));
    }

    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (is(cause)) {
                return true;
            }
        }
        return false;
    }
}
