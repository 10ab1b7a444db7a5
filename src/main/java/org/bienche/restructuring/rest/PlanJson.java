package org.bienche.restructuring.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.bienche.restructuring.DecisionDraft;
import org.bienche.restructuring.ImportedPlan;
import org.bienche.restructuring.PlanView;
import org.jspecify.annotations.Nullable;

/** Plans as JSON. */
final class PlanJson {

    private PlanJson() {}

    static JsonObject of(PlanView plan) {
        DecisionDraft draft = plan.draft();
        return Json.createObjectBuilder()
                .add("id", plan.id())
                .add("title", plan.title())
                .add("state", plan.state().name())
                .add("unit", plan.unitId())
                .add("effectiveFrom", plan.effectiveOn().toString())
                .add("createdBy", plan.createdBy())
                .add("decision", value(plan.decisionId()))
                .add("decisionNumber", value(draft.number()))
                .add("digest", value(plan.digest()))
                .add("operation", value(plan.operationId()))
                .add("version", plan.version())
                .build();
    }

    private static JsonValue value(@Nullable Object value) {
        if (value instanceof Long number) {
            return Json.createValue(number);
        }
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    static JsonObject of(ImportedPlan plan) {
        return Json.createObjectBuilder()
                .add("id", value(plan.planId()))
                .add(
                        "counts",
                        Json.createObjectBuilder()
                                .add("legacyProvinces", plan.legacyProvinces())
                                .add("legacyDistricts", plan.legacyDistricts())
                                .add("islandDistricts", plan.islandDistricts())
                                .add("legacyCommunes", plan.legacyCommunes())
                                .add("provinces", plan.provinces())
                                .add("communes", plan.communes())
                                .add("continued", plan.continuedCommunes())
                                .add("merged", plan.mergedCommunes())
                                .add("divided", plan.dividedCommunes())
                                .add("established", plan.establishedCommunes())
                                .add("entered", plan.entered())
                                .add("found", plan.found()))
                .build();
    }
}
