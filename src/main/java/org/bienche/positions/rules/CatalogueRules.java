package org.bienche.positions.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienche.positions.Grades;
import org.bienche.positions.JobDescription;
import org.bienche.positions.Period;
import org.bienche.positions.PositionFacts;
import org.bienche.positions.Ranks;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** What the catalogue may say of a position from a day on. */
public final class CatalogueRules {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_RANKS = 500;
    private static final int HIGHEST_LEVEL = 5;

    private final PositionFacts facts;
    private final LocalDate from;
    private final List<Problem.Error> errors = new ArrayList<>();

    private CatalogueRules(PositionFacts facts, LocalDate from) {
        this.facts = facts;
        this.from = from;
    }

    /** What is wrong, by field; nothing where all is well. */
    public static List<Problem.Error> check(PositionFacts facts, LocalDate from, Ranks ranks, Grades grades) {
        CatalogueRules rules = new CatalogueRules(facts, from);
        rules.named();
        rules.listed();
        rules.ranked(ranks);
        rules.graded(grades);
        rules.described();
        return List.copyOf(rules.errors);
    }

    private void named() {
        if (facts.name().isBlank() || facts.name().strip().length() > LONGEST_NAME) {
            refuse("name", "positions.name.missing");
        }
        if (facts.field().length() > LONGEST_NAME) {
            refuse("field", "positions.field.long");
        }
    }

    private void listed() {
        Period period = facts.period();
        if (period == null) {
            refuse("period", "positions.period.missing");
        } else if (!period.covers(from)) {
            refuse("period", "positions.period.other", period.toString(), from);
        }
    }

    private void ranked(Ranks ranks) {
        Set<String> seen = new HashSet<>();
        for (String code : facts.ranks()) {
            if (ranks.rank(code).isEmpty()) {
                refuse("ranks", "positions.rank.unknown", code);
            } else if (!seen.add(code)) {
                refuse("ranks", "positions.rank.twice", code);
            }
        }
        if (String.join(",", facts.ranks()).length() > LONGEST_RANKS) {
            refuse("ranks", "positions.ranks.many");
        }
    }

    private void graded(Grades grades) {
        Integer lowest = facts.lowestGrade();
        Integer highest = facts.highestGrade();
        if (lowest == null && highest == null) {
            return;
        }
        if (lowest == null || highest == null || lowest > highest) {
            refuse("highestGrade", "positions.grades.order");
        } else if (grades.scales().isEmpty()) {
            refuse("lowestGrade", "positions.grades.none", from);
        } else if (grades.scale(lowest).isEmpty() || grades.scale(highest).isEmpty()) {
            refuse("highestGrade", "positions.grades.range", grades.scales().lastKey());
        }
    }

    private void described() {
        for (JobDescription.Work work : facts.description().work()) {
            if (work.content().isBlank()) {
                refuse("work", "positions.work.content.missing");
            } else if (isOutside(work.grade())) {
                refuse("work", "positions.work.grade", String.valueOf(work.grade()));
            }
        }
        for (JobDescription.Competence each : facts.description().competences()) {
            Integer level = each.level();
            if (each.name().isBlank()) {
                refuse("competences", "positions.competence.name.missing");
            } else if (level != null && (level < 1 || level > HIGHEST_LEVEL)) {
                refuse("competences", "positions.competence.level", each.name());
            }
        }
    }

    private boolean isOutside(@Nullable Integer grade) {
        Integer lowest = facts.lowestGrade();
        Integer highest = facts.highestGrade();
        return grade != null && (lowest == null || highest == null || grade < lowest || grade > highest);
    }

    private void refuse(String field, String key, Object... args) {
        errors.add(new Problem.Error("/" + field, key, args));
    }
}
