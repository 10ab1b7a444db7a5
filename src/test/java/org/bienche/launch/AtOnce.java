package org.bienche.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the very same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Lets each wait until all are ready, lets them go together, and gives what came of each, in their order. */
    @SafeVarargs
    public static <T> List<T> all(Callable<T>... acts) throws Exception {
        return all(List.of(acts));
    }

    public static <T> List<T> all(List<Callable<T>> acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.size());
        try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> begun = new ArrayList<>();
            for (Callable<T> act : acts) {
                begun.add(people.submit(() -> {
                    together.await();
                    return act.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : begun) {
                done.add(one.get());
            }
            return done;
        }
    }
}
