package org.bienche;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house: one way of dependencies, one shape of features, plain rules, one place for each library. */
@AnalyzeClasses(packages = "org.bienche", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.bienche.";

    /** From the bottom up: each feature uses those before it only. */
    private static final List<String> ORDER = List.of(
            "time",
            "money",
            "texts",
            "audit",
            "access",
            "decisions",
            "legislation",
            "organization",
            "positions",
            "people",
            "duties",
            "pay",
            "staffing",
            "workload",
            "norms",
            "transfers",
            "streamlining",
            "restructuring",
            "payroll",
            "planning",
            "shell");

    /** What serves every feature, and what it may itself use. */
    private static final Map<String, Set<String>> SERVANTS = Map.of(
            "exchange", Set.of("texts"),
            "printing", Set.of("texts"),
            "approvals", Set.of("time", "texts", "audit", "access"),
            "attachments", Set.of("time", "texts", "audit", "access"),
            "operations", Set.of("time", "texts", "audit", "access"));

    private static final Set<String> KERNELS = Set.of("time", "money", "texts");
    private static final Set<String> SUBPACKAGES = Set.of("rules", "entity", "web", "rest");

    @ArchTest
    static final ArchRule DEPENDENCIES_RUN_ONE_WAY = classes()
            .should(new ArchCondition<>("use only what lies below their feature") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                        String from = feature(item);
                        String to = feature(dependency.getTargetClass());
                        if (!to.isEmpty() && !from.equals(to) && !mayUse(from, to)) {
                            events.add(SimpleConditionEvent.violated(
                                    dependency, from + " may not use " + to + ": " + dependency.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule FEATURES_MEET_AT_THEIR_FRONT_DOORS = classes()
            .should(new ArchCondition<>("reach other features only at their root") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass();
                        boolean inside = !feature(target).isEmpty()
                                && !target.getPackageName().equals(ROOT + feature(target));
                        if (inside && !feature(item).equals(feature(target))) {
                            events.add(SimpleConditionEvent.violated(
                                    dependency, "Not a front door: " + dependency.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule FEATURES_HAVE_ONE_SHAPE = classes()
            .should(new ArchCondition<>("lie at a feature's root or in its rules, entity, web or rest") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    String rest = item.getPackageName()
                            .substring(Math.min(item.getPackageName().length(), ROOT.length()));
                    String[] parts = rest.split("\\.");
                    boolean shaped = parts.length <= 1
                            || (parts.length == 2 && (SUBPACKAGES.contains(parts[1]) || parts[0].equals("shell")));
                    if (!shaped) {
                        events.add(SimpleConditionEvent.violated(
                                item, item.getName() + " is of no shape that features have"));
                    }
                }
            });

    @ArchTest
    static final ArchRule RULES_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta..",
                    "java.sql..",
                    "javax.sql..",
                    "java.io..",
                    "java.nio.file..",
                    "java.net..",
                    "org.primefaces..",
                    "net.sf.jasperreports..",
                    "org.snakeyaml..",
                    "org.eclipse.."));

    @ArchTest
    static final ArchRule RULES_NEVER_READ_A_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(
                    "..rules..",
                    "org.bienche.time..",
                    "org.bienche.money..",
                    "org.bienche.pay..",
                    "org.bienche.legislation..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(YearMonth.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule THE_CLOCK_IS_INJECTED = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.bienche.shell.Clocks")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(YearMonth.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule RULES_HOLD_NOTHING_THAT_CHANGES = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..rules..")
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule NO_FLOATING_NUMBERS_IN_RULES = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "..rules..", "..entity..", "org.bienche.money..", "org.bienche.pay..", "org.bienche.payroll..")
            .should(new ArchCondition<>("be exact") {
                @Override
                public void check(com.tngtech.archunit.core.domain.JavaField item, ConditionEvents events) {
                    if (isFloating(item.getRawType())) {
                        events.add(SimpleConditionEvent.violated(item, item.getFullName() + " is a floating number"));
                    }
                }
            });

    @ArchTest
    static final ArchRule NO_FLOATING_RESULTS_IN_RULES = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "..rules..", "..entity..", "org.bienche.money..", "org.bienche.pay..", "org.bienche.payroll..")
            .should(new ArchCondition<>("answer and take exact numbers") {
                @Override
                public void check(com.tngtech.archunit.core.domain.JavaMethod item, ConditionEvents events) {
                    if (isFloating(item.getRawReturnType())
                            || item.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating)) {
                        events.add(SimpleConditionEvent.violated(
                                item, item.getFullName() + " speaks of floating numbers"));
                    }
                }
            });

    @ArchTest
    static final ArchRule TRANSACTIONS_BEGIN_AT_FRONT_DOORS = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..rest..", "..rules..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould(new ArchCondition<>("have transactional methods") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getMethods().stream()
                            .filter(method -> method.isAnnotatedWith(Transactional.class))
                            .forEach(method -> events.add(SimpleConditionEvent.satisfied(
                                    method, method.getFullName() + " is transactional")));
                }
            });

    @ArchTest
    static final ArchRule WEB_NEITHER_PERSISTS_NOR_SEES_ENTITIES = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..rest..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                    .and(DescribedPredicate.not(assignableTo(RuntimeException.class)))
                    .or(new DescribedPredicate<>("are entities of a feature") {
                        @Override
                        public boolean test(JavaClass target) {
                            return target.getPackageName().startsWith(ROOT)
                                    && target.getPackageName().endsWith(".entity");
                        }
                    }));

    @ArchTest
    static final ArchRule FACES_ONLY_IN_WEB_AND_SHELL = noClasses()
            .that(resideOutsideOfPackages("..web..", "org.bienche.shell.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "org.primefaces.."));

    @ArchTest
    static final ArchRule JASPER_ONLY_IN_PRINTING = noClasses()
            .that(resideOutsideOfPackages("org.bienche.printing.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("net.sf.jasperreports..", "com.lowagie.."));

    @ArchTest
    static final ArchRule SPREADSHEETS_ONLY_IN_EXCHANGE = noClasses()
            .that(resideOutsideOfPackages("org.bienche.exchange.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.dhatim..", "de.siegmar.."));

    @ArchTest
    static final ArchRule YAML_ONLY_IN_LEGISLATION = noClasses()
            .that(resideOutsideOfPackages("org.bienche.legislation.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.snakeyaml.."));

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.text.SimpleDateFormat");

    @ArchTest
    static final ArchRule NAMES_ARE_THE_DOMAINS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)")
            .because("names are the regulation's nouns and verbs");

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_FEATURES =
            slices().matching("org.bienche.(*)..").should().beFreeOfCycles();

    @Test
    void everyPackageSaysWhatItIsFor() throws Exception {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            Set<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(folders).allSatisfy(folder -> {
                Path info = folder.resolve("package-info.java");
                assertThat(info).exists();
                assertThat(Files.readString(info)).contains("/**", "@org.jspecify.annotations.NullMarked");
            });
        }
    }

    private static boolean mayUse(String from, String to) {
        if (SERVANTS.containsKey(from)) {
            return SERVANTS.getOrDefault(from, Set.of()).contains(to);
        }
        if (KERNELS.contains(from)) {
            return false;
        }
        return SERVANTS.containsKey(to)
                ? ORDER.indexOf(from) > ORDER.indexOf("access")
                : ORDER.indexOf(to) < ORDER.indexOf(from) && ORDER.indexOf(to) >= 0;
    }

    private static String feature(JavaClass item) {
        JavaClass base = item.getBaseComponentType();
        return base.getPackageName().startsWith(ROOT)
                ? base.getPackageName().substring(ROOT.length()).split("\\.")[0]
                : "";
    }

    private static boolean isFloating(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
    }
}
