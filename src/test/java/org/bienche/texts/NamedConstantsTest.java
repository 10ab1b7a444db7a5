package org.bienche.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The names of constants end text keys: where a family of texts names nearly all constants of an enum, it names all of them. */
class NamedConstantsTest {

    /** Families of fewer texts speak of some constants only. */
    private static final int FAMILY = 4;

    private static final Map<String, String> WITH_REASON = Map.of(
            "legislation.name.pay.retention", "the ground of a re-organization has its figure among the allowances",
            "legislation.unit", "a list of names and a yes have no unit",
            "people.coming.allowance", "what is retained ends with a sentence of its own",
            "people.event", "a kind with forms is named by each form",
            "restructuring.kind", "the country itself is not restructured");

    @Test
    void aFamilyOfTextsNamesEveryConstant() {
        Set<Set<String>> enums = enums();
        Map<String, Set<String>> families = families();
        families.keySet().removeAll(WITH_REASON.keySet());
        families.values().removeAll(enums);
        families.values().removeIf(named -> enums.stream().noneMatch(constants -> constants.containsAll(named)));
        assertThat(families).isEmpty();
    }

    private static Map<String, Set<String>> families() {
        Map<String, Set<String>> families = new TreeMap<>();
        for (String key : Texts.keys(Language.VI)) {
            int dot = key.lastIndexOf('.');
            String name = key.substring(dot + 1);
            if (name.matches("[A-Z][A-Z0-9_]*")) {
                families.computeIfAbsent(key.substring(0, dot), family -> new TreeSet<>())
                        .add(name);
            }
        }
        families.values().removeIf(named -> named.size() < FAMILY);
        return families;
    }

    private static Set<Set<String>> enums() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.bienche").stream()
                        .filter(JavaClass::isEnum)
                        .map(NamedConstantsTest::constants)
                        .collect(Collectors.toSet());
    }

    private static Set<String> constants(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().equals(type)
                        && field.getModifiers().containsAll(Arrays.asList(JavaModifier.STATIC, JavaModifier.ENUM)))
                .map(JavaField::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
