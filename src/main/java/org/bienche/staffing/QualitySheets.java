package org.bienche.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bienche.legislation.Law;
import org.bienche.legislation.Legislation;
import org.bienche.organization.Tree;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.pay.Retirement;
import org.bienche.people.Corps;
import org.bienche.people.RankClass;
import org.bienche.people.Roster;
import org.bienche.people.RosterLine;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.printing.Document;
import org.bienche.printing.DocumentRequest;
import org.bienche.printing.FamilyForm;
import org.bienche.printing.FormFamily;
import org.bienche.printing.Heading;
import org.bienche.printing.Printing;
import org.bienche.staffing.rules.QualityTally;
import org.bienche.staffing.rules.Trait;
import org.bienche.texts.Language;
import org.bienche.texts.Problem;
import org.bienche.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Prints how many people there are and of what kind, by unit, after form BM02 of TT 11/2012/TT-BNV. The columns that no personnel file has
 * anything for are left out, and the form names them.
 */
@ApplicationScoped
public class QualitySheets implements FormFamily {

    static final String TEMPLATE = "people-quality";

    @Inject
    private Roster roster;

    @Inject
    private Staffing staffing;

    @Inject
    private Legislation legislation;

    @Inject
    private Visibility visibility;

    @Inject
    private Printing printing;

    @Override
    public List<Document> forms() {
        return Arrays.stream(Corps.values()).map(this::sheet).toList();
    }

    private Document sheet(Corps corps) {
        return new FamilyForm(
                "people-quality-" + corps.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "staffing.print.quality." + corps,
                "printing.task.people",
                false,
                (request, output) -> print(corps, request, output));
    }

    private void print(Corps corps, DocumentRequest request, OutputStream output) {
        UnitOn unit = visibility.on(request.asOf()).require(request.unitId());
        Tree tree = visibility.on(request.asOf()).tree();
        QualityTally tally = new QualityTally(tree, unit.id());
        Ages ages = new Ages(legislation.book().latest(), request.asOf());
        roster.of(unit.id(), true, corps.kinds(), request.asOf())
                .forEachRemaining(line -> tally.add(line.unitId(), ages.traits(line)));
        if (tally.of(unit.id(), Trait.PRESENT) == 0) {
            throw new Problem("people.print.nobody", unit.name(), request.asOf());
        }
        printing.print(
                TEMPLATE,
                heading(corps, tree, unit, request),
                rows(corps, tree, tally, request).iterator(),
                request.language(),
                request.format(),
                output);
    }

    /** Whether people have reached the age of retirement; asked once for everybody born in the same month. */
    private static final class Ages {

        private final Law law;
        private final LocalDate on;
        private final Map<Sex, Map<YearMonth, Boolean>> known = new HashMap<>();

        Ages(Law law, LocalDate on) {
            this.law = law;
            this.on = on;
        }

        Set<Trait> traits(RosterLine line) {
            boolean pensioned = known.computeIfAbsent(line.sex(), sex -> new HashMap<>())
                    .computeIfAbsent(
                            YearMonth.from(line.born()),
                            born -> Retirement.reached(law, born.atDay(1), line.sex(), on));
            return Trait.of(line.sex(), line.born(), line.rankClass(), pensioned, on);
        }
    }

    /** The whole first, then each unit right below that has anybody or a quota. */
    private List<Map<String, Object>> rows(Corps corps, Tree tree, QualityTally tally, DocumentRequest request) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Establishment one : staffing.cascade(request.unitId(), request.asOf())) {
            Long granted = granted(corps, one);
            if (rows.isEmpty() || granted != null || tally.of(one.unitId(), Trait.PRESENT) > 0) {
                rows.add(row(rows.size(), tree.node(one.unitId()), granted, tally, request.language()));
            }
        }
        return rows;
    }

    private static Map<String, Object> row(
            int place, UnitOn unit, @Nullable Long granted, QualityTally tally, Language language) {
        Map<String, Object> row = new HashMap<>();
        row.put("level", place == 0 ? 0 : 1);
        row.put("ordinal", place == 0 ? "" : Integer.toString(place));
        row.put("unit", place == 0 ? Texts.get(language, "staffing.print.quality.total") : unit.name());
        if (granted != null) {
            row.put("granted", granted);
        }
        for (Trait trait : Trait.values()) {
            row.put(trait.field(), tally.of(unit.id(), trait));
        }
        return row;
    }

    private static @Nullable Long granted(Corps corps, Establishment one) {
        Set<StaffKind> kinds = corps.kinds();
        List<Integer> quotas = one.lines().stream()
                .filter(line -> kinds.contains(line.staffKind()))
                .map(Establishment.Line::quota)
                .filter(Objects::nonNull)
                .toList();
        return quotas.isEmpty()
                ? null
                : Long.valueOf(quotas.stream().mapToLong(Integer::longValue).sum());
    }

    private static Map<String, Object> heading(Corps corps, Tree tree, UnitOn unit, DocumentRequest request) {
        Language language = request.language();
        String period = Texts.get(language, "printing.as.of", request.asOf());
        Heading heading = Heading.of(tree.superior(unit), unit.name(), period, request.asOf())
                .with("formLabel", "Theo mẫu BM02, TT 11/2012/TT-BNV")
                .with("formTitle", Texts.get(Language.VI, "staffing.print.quality." + corps + ".title"))
                .with("leftOut", Texts.get(language, "staffing.print.quality.left.out"));
        for (RankClass rank : RankClass.values()) {
            heading.with("rank" + rank.ordinal(), Texts.get(language, "staffing.print.quality." + corps + "." + rank));
        }
        return heading.parts();
    }
}
