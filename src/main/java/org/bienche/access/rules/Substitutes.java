package org.bienche.access.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bienche.access.Role;

/** Who stands in for whom. */
public final class Substitutes {

    private Substitutes() {}

    /** That {@code substitute} signs for {@code lender}. */
    public record Pair(String lender, String substitute) {}

    /** Whether who has a role may sign for a leader: who watches over what is decided, or says who may decide, does not decide. */
    public static boolean maySign(Role role) {
        return role != Role.AUDITOR && role != Role.ADMINISTRATOR;
    }

    /** Whether a further pair would let a power come back, over however many steps, to the one who lends it. */
    public static boolean closesACircle(Collection<Pair> held, Pair further) {
        return lendersOnTo(held, further.substitute(), new HashSet<>()).contains(further.lender());
    }

    /** Everybody to whom the power of somebody goes on, that one too. */
    private static Set<String> lendersOnTo(Collection<Pair> held, String from, Set<String> seen) {
        if (seen.add(from)) {
            held.stream()
                    .filter(pair -> pair.lender().equals(from))
                    .forEach(pair -> lendersOnTo(held, pair.substitute(), seen));
        }
        return seen;
    }
}
