package org.bienche.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who asks, with today's grants.
 *
 * @param own what was granted to the account itself
 * @param lent what others lend it as their substitute; good for as long as it is lent
 */
public record Caller(
        long accountId, String username, String displayName, String locale, Set<Grant> own, Set<Lent> lent) {

    public Caller {
        own = Set.copyOf(own);
        lent = Set.copyOf(lent);
    }

    /** All grants, the lent ones among them. */
    public Set<Grant> grants() {
        Set<Grant> all = new HashSet<>(own);
        lent.forEach(one -> all.add(one.grant()));
        return all;
    }

    public boolean has(Role... any) {
        for (Role role : any) {
            if (grants().stream().anyMatch(grant -> grant.role() == role)) {
                return true;
            }
        }
        return false;
    }

    /** The units whose subtrees the caller sees, whatever the role. */
    public Set<Long> units() {
        return units(grants());
    }

    /** The units in whose subtrees the caller has a role. */
    public Set<Long> units(Role role) {
        return units(grants().stream().filter(grant -> grant.role() == role).toList());
    }

    /** Those of them that are the caller's own. */
    public Set<Long> ownUnits(Role role) {
        return units(own.stream().filter(grant -> grant.role() == role).toList());
    }

    private static Set<Long> units(Collection<Grant> grants) {
        return grants.stream().map(Grant::unitId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the roles, for the container. */
    public Set<String> roleNames() {
        return grants().stream().map(grant -> grant.role().name()).collect(Collectors.toCollection(TreeSet::new));
    }
}
