package org.bienche.texts;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page that answers what stands in its address: a form whose inputs stay there, so that its answer can be sent as a link. What is wrong
 * is told beside the field it was typed into, and what was typed stays.
 */
public abstract class AddressForm {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentLanguage language;

    /** The fields in which parts of what is read were typed, by their pointers. */
    private final Map<String, String> typedIn = new LinkedHashMap<>();

    private Map<String, String> errors = Map.of();
    private String problem = "";

    /** Answers, if anything was asked. */
    public void load() {
        Map<String, String> address = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()[0]));
        if (!address.containsKey(decisive())) {
            return;
        }
        try {
            answer(new TypedInput(address));
        } catch (Problem wrong) {
            problem = wrong.message(language.get());
            errors = errors(wrong);
        }
    }

    /** The field without which nothing was asked yet. */
    protected abstract String decisive();

    /**
     * Answers what was typed; there is no answer where this fails.
     *
     * @throws Problem with what is wrong, by the pointers of {@link Input}
     */
    protected abstract void answer(TypedInput typed);

    /** Says in which field a part of what is read was typed, where the last word of its pointer does not say it. */
    protected void typed(String pointer, String field) {
        typedIn.put(pointer, field);
    }

    private Map<String, String> errors(Problem wrong) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Problem.Error error : wrong.errors()) {
            found.putIfAbsent(field(error.pointer()), error.message(language.get()));
        }
        return found;
    }

    private String field(@Nullable String pointer) {
        String at = pointer == null ? "" : pointer;
        return typedIn.entrySet().stream()
                .filter(each -> at.equals(each.getKey()) || at.startsWith(each.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(at.substring(at.lastIndexOf('/') + 1));
    }

    protected Language language() {
        return language.get();
    }

    /** What is wrong, by field. */
    public Map<String, String> getErrors() {
        return errors;
    }

    /** What is wrong in one sentence; empty where nothing is. */
    public String getProblem() {
        return problem;
    }
}
