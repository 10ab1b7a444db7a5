package org.bienche.streamlining.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bienche.streamlining.FrozenBenefit;
import org.bienche.streamlining.Policy;
import org.bienche.streamlining.Study;
import org.jspecify.annotations.Nullable;

/** A frozen benefit as text and back. */
final class BenefitText {

    /** Stands in the text of a benefit of which some source is not certain. */
    static final String UNVERIFIED = "\"verified\":false";

    private BenefitText() {}

    static String write(FrozenBenefit benefit) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        benefit.lines().forEach(line -> lines.add(line(line)));
        JsonObjectBuilder text = Json.createObjectBuilder()
                .add("salary", benefit.salary())
                .add("contributionMonths", benefit.contributionMonths())
                .add("yearsEarly", benefit.yearsEarly())
                .add("serviceYears", benefit.serviceYears());
        if (benefit.averageSalary() != null) {
            text.add("averageSalary", benefit.averageSalary());
        }
        if (benefit.retireFrom() != null) {
            text.add("retireFrom", benefit.retireFrom().toString());
        }
        if (benefit.monthsEarly() != null) {
            text.add("monthsEarly", benefit.monthsEarly());
        }
        if (benefit.paidUnder() != null) {
            text.add("paidUnder", benefit.paidUnder().name());
        }
        if (benefit.study() != null) {
            text.add(
                    "study",
                    Json.createObjectBuilder()
                            .add("months", benefit.study().months())
                            .add("fees", benefit.study().fees()));
        }
        if (!benefit.pay().isEmpty()) {
            JsonArrayBuilder pay = Json.createArrayBuilder();
            benefit.pay()
                    .forEach(part -> pay.add(
                            Json.createObjectBuilder().add("line", part.line()).add("amount", part.amount())));
            text.add("pay", pay);
        }
        if (benefit.post() != null) {
            text.add("post", post(benefit.post()));
        }
        return text.add("lines", lines).build().toString();
    }

    private static JsonObjectBuilder post(FrozenBenefit.Post post) {
        JsonObjectBuilder text = Json.createObjectBuilder().add("position", post.position());
        if (post.rankCode() != null) {
            text.add("rankCode", post.rankCode());
        }
        if (post.step() != null) {
            text.add("step", post.step());
        }
        if (post.insuredFrom() != null) {
            text.add("insuredFrom", post.insuredFrom().toString());
        }
        return text;
    }

    private static JsonObjectBuilder line(FrozenBenefit.Line line) {
        return Json.createObjectBuilder()
                .add("code", line.code())
                .add("amount", line.amount())
                .add("formula", line.formula())
                .add("citation", line.citation())
                .add("verified", line.verified());
    }

    static FrozenBenefit read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            return new FrozenBenefit(
                    whole(object, "salary"),
                    object.containsKey("averageSalary") ? whole(object, "averageSalary") : null,
                    object.getInt("contributionMonths"),
                    month(object),
                    object.containsKey("monthsEarly") ? object.getInt("monthsEarly") : null,
                    object.getString("yearsEarly"),
                    object.getString("serviceYears"),
                    object.containsKey("paidUnder") ? Policy.valueOf(object.getString("paidUnder")) : null,
                    study(object),
                    pay(object),
                    object.containsKey("post") ? post(object.getJsonObject("post")) : null,
                    lines(object));
        }
    }

    private static List<FrozenBenefit.Line> lines(JsonObject object) {
        return object.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> new FrozenBenefit.Line(
                        line.getString("code"),
                        whole(line, "amount"),
                        line.getString("formula"),
                        line.getString("citation"),
                        line.getBoolean("verified")))
                .toList();
    }

    private static @Nullable Study study(JsonObject object) {
        JsonObject study = object.getJsonObject("study");
        return study == null ? null : new Study(study.getInt("months"), whole(study, "fees"));
    }

    private static List<FrozenBenefit.Part> pay(JsonObject object) {
        return object.containsKey("pay")
                ? object.getJsonArray("pay").getValuesAs(JsonObject.class).stream()
                        .map(part -> new FrozenBenefit.Part(part.getString("line"), whole(part, "amount")))
                        .toList()
                : List.of();
    }

    private static FrozenBenefit.Post post(JsonObject object) {
        return new FrozenBenefit.Post(
                object.getString("position"),
                object.getString("rankCode", null),
                object.containsKey("step") ? object.getInt("step") : null,
                object.containsKey("insuredFrom") ? LocalDate.parse(object.getString("insuredFrom")) : null);
    }

    private static @Nullable YearMonth month(JsonObject object) {
        return object.containsKey("retireFrom") ? YearMonth.parse(object.getString("retireFrom")) : null;
    }

    private static long whole(JsonObject object, String name) {
        return object.getJsonNumber(name).longValueExact();
    }
}
