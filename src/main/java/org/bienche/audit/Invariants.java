package org.bienche.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs every invariant that any feature provides. */
@ApplicationScoped
@Transactional
public class Invariants {

    @Inject
    @Any
    private Instance<Invariant> invariants;

    private final InTurn<List<Checked>> inTurn = new InTurn<>();

    /** One line of the answer. */
    public record Checked(String id, boolean holds, long checked, List<String> findings) {

        private Checked and(Checked other) {
            return new Checked(
                    id,
                    holds && other.holds,
                    checked + other.checked,
                    Stream.concat(findings.stream(), other.findings.stream()).toList());
        }
    }

    /** The same without what was found: for who may know that something is wrong, but not with whom. */
    public static List<Checked> withoutFindings(List<Checked> checked) {
        return checked.stream()
                .map(one -> new Checked(one.id(), one.holds(), one.checked(), List.of()))
                .toList();
    }

    /**
     * All checks, by name; what several features check under one name is one line. They read the whole database: one at a time, and
     * those who ask meanwhile share the next.
     */
    public List<Checked> check() {
        return inTurn.get(this::all);
    }

    /** What the last checks of this server found; empty where none ran since it started. */
    public Optional<List<Checked>> last() {
        return inTurn.last();
    }

    private List<Checked> all() {
        Map<String, Checked> byId = new TreeMap<>();
        for (Instance.Handle<Invariant> handle : invariants.handles()) {
            try (handle) {
                byId.merge(handle.get().id(), run(handle.get()), Checked::and);
            }
        }
        return List.copyOf(byId.values());
    }

    private static Checked run(Invariant invariant) {
        Invariant.Result result = invariant.check();
        return new Checked(invariant.id(), result.holds(), result.checked(), result.findings());
    }
}
