package org.bienche.shell;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLTransactionRollbackException;

/** What a storage says to the later of two who change the same at once. */
public final class LostRace {

    private LostRace() {}

    public static boolean is(Throwable thrown) {
        return thrown instanceof OptimisticLockException || thrown instanceof SQLTransactionRollbackException;
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
