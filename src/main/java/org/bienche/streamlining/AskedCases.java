package org.bienche.streamlining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** Reads which cases are meant from the parameters of an address: {@code year, cause, state, policy, leaving, q}. */
public final class AskedCases {

    /** In place of a policy: lines of the old register. */
    public static final String EARLIER = "EARLIER";

    /** In place of a state: every one but withdrawn. */
    public static final String COUNTED = "COUNTED";

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private final Function<String, @Nullable String> address;
    private final List<Problem.Error> errors = new ArrayList<>();

    private AskedCases(Function<String, @Nullable String> address) {
        this.address = address;
    }

    /**
     * @param unit the unit whose subtree is meant
     * @throws Problem with everything that is wrong in it
     */
    public static CaseFilter of(@Nullable Long unit, Function<String, @Nullable String> address) {
        return new AskedCases(address).read(unit);
    }

    private CaseFilter read(@Nullable Long unit) {
        boolean earlier = text("policy").equals(EARLIER);
        CaseFilter filter = new CaseFilter(
                unit,
                year(),
                word("cause", Cause.class).orElse(null),
                states(text("state")),
                earlier ? null : word("policy", Policy.class).orElse(null),
                earlier,
                word("leaving", Leaving.class).orElse(null),
                text("q"));
        if (!errors.isEmpty()) {
            throw new Problem("streamlining.case.filter").with(errors);
        }
        return filter;
    }

    private Set<CaseState> states(String text) {
        return text.equals(COUNTED)
                ? CaseState.COUNTED
                : word("state", CaseState.class).map(Set::of).orElse(Set.of());
    }

    private @Nullable Integer year() {
        String text = text("year");
        if (text.isEmpty() || text.matches("[12]\\d{3}")) {
            return text.isEmpty() ? null : Integer.valueOf(text);
        }
        errors.add(new Problem.Error("/year", "texts.input.whole", FIRST_YEAR, LAST_YEAR));
        return null;
    }

    private <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
        String text = text(name);
        Optional<E> found = Arrays.stream(words.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            errors.add(new Problem.Error(
                    "/" + name, "streamlining.case.takeover.word", text, Arrays.toString(words.getEnumConstants())));
        }
        return found;
    }

    private String text(String name) {
        String text = address.apply(name);
        return text == null ? "" : text.strip();
    }
}
