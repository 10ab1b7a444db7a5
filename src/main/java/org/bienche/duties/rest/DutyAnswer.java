package org.bienche.duties.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import org.bienche.decisions.DecisionText;
import org.bienche.duties.DutyFacts;
import org.bienche.duties.DutyLine;
import org.bienche.duties.Trouble;
import org.bienche.duties.UnitLabel;
import org.bienche.texts.Input;
import org.jspecify.annotations.Nullable;

/** Duties as other systems read and write them. */
final class DutyAnswer {

    private DutyAnswer() {}

    static JsonObjectBuilder of(DutyLine line) {
        DutyFacts facts = line.fact().facts();
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", line.fact().dutyId())
                .add("code", facts.code())
                .add("name", facts.name())
                .add("field", facts.field())
                .add("legalBasis", facts.legalBasis())
                .add("kind", facts.kind().name())
                .add("territory", unit(line.territory()));
        UnitLabel holder = line.holder();
        Trouble trouble = line.trouble();
        body = holder == null ? body.addNull("holder") : body.add("holder", unit(holder));
        body = trouble == null ? body.addNull("trouble") : body.add("trouble", trouble.name());
        LocalDate last = line.fact().validity().lastDay().orElse(null);
        body.add("from", line.fact().validity().from().toString());
        return last == null ? body.addNull("until") : body.add("until", last.toString());
    }

    static JsonObject unit(UnitLabel unit) {
        return Json.createObjectBuilder()
                .add("code", unit.code())
                .add("name", unit.name())
                .add("exists", unit.alive())
                .build();
    }

    /** The {@code decision} of a change. */
    static DecisionText decision(Input input) {
        Input decision = input.object("decision");
        return new DecisionText(
                word(decision, "number"),
                word(decision, "title"),
                word(decision, "issuer"),
                word(decision, "signer"),
                day(decision, "signedOn"),
                day(decision, "effectiveOn"));
    }

    /** The one that the caller saw. */
    static long version(Input input) {
        Long version = input.required("version", input.whole("version", 0, Long.MAX_VALUE));
        return version == null ? 0 : version;
    }

    static String word(Input input, String name) {
        @Nullable String word = input.required(name, input.text(name));
        return word == null ? "" : word;
    }

    private static LocalDate day(Input input, String name) {
        @Nullable LocalDate day = input.required(name, input.date(name));
        return day == null ? LocalDate.EPOCH : day;
    }
}
