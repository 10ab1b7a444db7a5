package org.bienche.positions.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienche.positions.JobDescription;
import org.bienche.positions.JobDescription.Competence;
import org.bienche.positions.JobDescription.CompetenceKind;
import org.bienche.positions.JobDescription.Requirements;
import org.bienche.positions.JobDescription.Work;
import org.jspecify.annotations.Nullable;

/** A job description as it is typed; rows left empty do not count. */
public class DescriptionForm implements Serializable {

    private static final long serialVersionUID = 1;

    /** So many rows stand below those that are filled already. */
    private static final int EMPTY_ROWS = 3;

    private final Map<String, String> texts = new HashMap<>();
    private final List<WorkRow> work = new ArrayList<>();
    private final List<CompetenceRow> competences = new ArrayList<>();

    DescriptionForm(JobDescription from) {
        Requirements asked = from.requirements();
        texts.putAll(Map.of(
                "goal", from.goal(),
                "management", from.management(),
                "support", from.support(),
                "inside", from.inside(),
                "outside", from.outside(),
                "authority", from.authority()));
        texts.putAll(Map.of(
                "training", asked.training(),
                "certificates", asked.certificates(),
                "experience", asked.experience(),
                "qualities", asked.qualities(),
                "other", asked.other()));
        from.work().forEach(each -> work.add(new WorkRow(each)));
        from.competences().forEach(each -> competences.add(new CompetenceRow(each)));
        for (int row = 0; row < EMPTY_ROWS; row++) {
            work.add(new WorkRow(new Work(null, "", "", "")));
            competences.add(new CompetenceRow(new Competence(CompetenceKind.PROFESSIONAL, "", null)));
        }
    }

    JobDescription description() {
        List<Work> done =
                work.stream().filter(row -> !row.isEmpty()).map(WorkRow::work).toList();
        List<Competence> asked = competences.stream()
                .filter(row -> !row.getName().isBlank())
                .map(CompetenceRow::competence)
                .toList();
        Requirements requirements = new Requirements(
                text("training"), text("certificates"), text("experience"), text("qualities"), text("other"));
        return new JobDescription(
                text("goal"),
                done,
                text("management"),
                text("support"),
                asked,
                text("inside"),
                text("outside"),
                text("authority"),
                requirements);
    }

    private String text(String name) {
        String typed = texts.get(name);
        return typed == null ? "" : plain(typed);
    }

    /** Lines end the same way wherever they were typed. */
    private static String plain(String typed) {
        return typed.strip().replace("\r\n", "\n");
    }

    /** The single texts by name. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public List<WorkRow> getWork() {
        return work;
    }

    public List<CompetenceRow> getCompetences() {
        return competences;
    }

    /** A row of the professional work. */
    public static class WorkRow implements Serializable {

        private static final long serialVersionUID = 1;

        private @Nullable Integer grade;
        private String content;
        private String product;
        private String criteria;

        WorkRow(Work from) {
            grade = from.grade();
            content = from.content();
            product = from.product();
            criteria = from.criteria();
        }

        boolean isEmpty() {
            return (content + product + criteria).isBlank();
        }

        Work work() {
            return new Work(grade, plain(content), plain(product), plain(criteria));
        }

        public @Nullable Integer getGrade() {
            return grade;
        }

        public void setGrade(@Nullable Integer grade) {
            this.grade = grade;
        }

        public String getContent() {
            return content;
        }

        public void setContent(@Nullable String content) {
            this.content = content == null ? "" : content;
        }

        public String getProduct() {
            return product;
        }

        public void setProduct(@Nullable String product) {
            this.product = product == null ? "" : product;
        }

        public String getCriteria() {
            return criteria;
        }

        public void setCriteria(@Nullable String criteria) {
            this.criteria = criteria == null ? "" : criteria;
        }
    }

    /** A row of the competency framework. */
    public static class CompetenceRow implements Serializable {

        private static final long serialVersionUID = 1;

        private CompetenceKind kind;
        private String name;
        private @Nullable Integer level;

        CompetenceRow(Competence from) {
            kind = from.kind();
            name = from.name();
            level = from.level();
        }

        Competence competence() {
            return new Competence(kind, name.strip(), level);
        }

        public CompetenceKind getKind() {
            return kind;
        }

        public void setKind(CompetenceKind kind) {
            this.kind = kind;
        }

        public String getName() {
            return name;
        }

        public void setName(@Nullable String name) {
            this.name = name == null ? "" : name;
        }

        public @Nullable Integer getLevel() {
            return level;
        }

        public void setLevel(@Nullable Integer level) {
            this.level = level;
        }
    }
}
