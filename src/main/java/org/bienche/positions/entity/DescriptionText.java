package org.bienche.positions.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.bienche.positions.JobDescription;
import org.bienche.positions.JobDescription.Competence;
import org.bienche.positions.JobDescription.CompetenceKind;
import org.bienche.positions.JobDescription.Requirements;
import org.bienche.positions.JobDescription.Work;
import org.jspecify.annotations.Nullable;

/** A description as stored: one JSON text. */
final class DescriptionText {

    private DescriptionText() {}

    static String write(JobDescription it) {
        JsonArrayBuilder work = Json.createArrayBuilder();
        it.work().forEach(each -> work.add(of(each)));
        JsonArrayBuilder competences = Json.createArrayBuilder();
        it.competences().forEach(each -> competences.add(of(each)));
        return Json.createObjectBuilder()
                .add("goal", it.goal())
                .add("work", work)
                .add("management", it.management())
                .add("support", it.support())
                .add("competences", competences)
                .add("inside", it.inside())
                .add("outside", it.outside())
                .add("authority", it.authority())
                .add("requirements", of(it.requirements()))
                .build()
                .toString();
    }

    private static JsonObjectBuilder of(Work work) {
        return whole(Json.createObjectBuilder(), "grade", work.grade())
                .add("content", work.content())
                .add("product", work.product())
                .add("criteria", work.criteria());
    }

    private static JsonObjectBuilder of(Competence competence) {
        return whole(Json.createObjectBuilder(), "level", competence.level())
                .add("kind", competence.kind().name())
                .add("name", competence.name());
    }

    private static JsonObjectBuilder of(Requirements requirements) {
        return Json.createObjectBuilder()
                .add("training", requirements.training())
                .add("certificates", requirements.certificates())
                .add("experience", requirements.experience())
                .add("qualities", requirements.qualities())
                .add("other", requirements.other());
    }

    private static JsonObjectBuilder whole(JsonObjectBuilder object, String name, @Nullable Integer value) {
        return value == null ? object : object.add(name, value);
    }

    static JobDescription read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject it = reader.readObject();
            List<Work> work = it.getJsonArray("work").getValuesAs(DescriptionText::work);
            List<Competence> competences = it.getJsonArray("competences").getValuesAs(DescriptionText::competence);
            return new JobDescription(
                    it.getString("goal"),
                    work,
                    it.getString("management"),
                    it.getString("support"),
                    competences,
                    it.getString("inside"),
                    it.getString("outside"),
                    it.getString("authority"),
                    requirements(it.getJsonObject("requirements")));
        }
    }

    private static Work work(JsonObject it) {
        return new Work(whole(it, "grade"), it.getString("content"), it.getString("product"), it.getString("criteria"));
    }

    private static Competence competence(JsonObject it) {
        return new Competence(CompetenceKind.valueOf(it.getString("kind")), it.getString("name"), whole(it, "level"));
    }

    private static Requirements requirements(JsonObject it) {
        return new Requirements(
                it.getString("training"),
                it.getString("certificates"),
                it.getString("experience"),
                it.getString("qualities"),
                it.getString("other"));
    }

    private static @Nullable Integer whole(JsonObject it, String name) {
        JsonNumber number = it.getJsonNumber(name);
        return number == null ? null : number.intValueExact();
    }
}
