package org.bienche.operations;

/**
 * Long work. It runs outside any transaction and opens its own through front doors; after a crash it may be started again, so it
 * must be repeatable.
 */
public interface Work {

    /** Does the work and returns what came of it, as JSON. */
    String run(Progress progress) throws Exception;
}
