package org.bienche.positions;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.bienche.access.Accounts;
import org.bienche.access.CurrentCaller;

/** Somebody else who works on the server at the same time as the test. */
@Dependent
public class AnotherOfficer {

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private AtTheSameTime atTheSameTime;

    /** Begins at once, in a request of its own. */
    public <T> Future<T> does(Callable<T> work) {
        return threads.submit(() -> atTheSameTime.does(work));
    }

    /** One request of the account {@code officer}. */
    @Dependent
    public static class AtTheSameTime {

        @Inject
        private Accounts accounts;

        @Inject
        private CurrentCaller caller;

        @ActivateRequestContext
        public <T> T does(Callable<T> work) throws Exception {
            caller.actAs(accounts.byUsername("officer").orElseThrow());
            return work.call();
        }
    }
}
