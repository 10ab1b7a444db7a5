package org.bienche.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who asks, with today's grants. */
public record Caller(long accountId, String username, String displayName, String locale, Set<Grant> grants) {

    public Caller {
        grants = Set.copyOf(grants);
    }

    public boolean has(Role... any) {
        for (Role role : any) {
            if (grants.stream().anyMatch(grant -> grant.role() == role)) {
                return true;
            }
        }
        return false;
    }

    /** The units whose subtrees the caller sees, whatever the role. */
    public Set<Long> units() {
        return grants.stream().map(Grant::unitId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The units in whose subtrees the caller has a role. */
    public Set<Long> units(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::unitId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the roles, for the container. */
    public Set<String> roleNames() {
        return grants.stream().map(grant -> grant.role().name()).collect(Collectors.toCollection(TreeSet::new));
    }
}
