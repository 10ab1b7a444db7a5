package org.bienche.positions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a position is there for and asks for, by the official form (NĐ 232/2026/NĐ-CP, Phụ lục IV).
 *
 * @param work the professional work, by grade
 * @param inside with whom of the body who holds it works, {@code outside} with whom else
 */
public record JobDescription(
        String goal,
        List<Work> work,
        String management,
        String support,
        List<Competence> competences,
        String inside,
        String outside,
        String authority,
        Requirements requirements) {

    public static final JobDescription NONE =
            new JobDescription("", List.of(), "", "", List.of(), "", "", "", new Requirements("", "", "", "", ""));

    public JobDescription {
        work = List.copyOf(work);
        competences = List.copyOf(competences);
    }

    /**
     * A part of the professional work.
     *
     * @param grade who does it; null where every grade does
     * @param product what comes of it
     * @param criteria what it is judged by
     */
    public record Work(@Nullable Integer grade, String content, String product, String criteria) {}

    /** The groups of the competency framework. */
    public enum CompetenceKind {
        COMMON,
        PROFESSIONAL,
        MANAGEMENT
    }

    /**
     * An ability that the position asks for.
     *
     * @param level from 1 to 5; null where the form gives none
     */
    public record Competence(
            CompetenceKind kind, String name, @Nullable Integer level) {}

    /** What who takes the position must bring along. */
    public record Requirements(
            String training, String certificates, String experience, String qualities, String other) {}

    /** Nothing is said. */
    public boolean isNone() {
        return equals(NONE);
    }
}
