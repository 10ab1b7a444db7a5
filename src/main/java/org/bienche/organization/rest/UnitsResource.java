package org.bienche.organization.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bienche.decisions.Decision;
import org.bienche.decisions.Decisions;
import org.bienche.organization.Lineage;
import org.bienche.organization.Organization;
import org.bienche.organization.Scope;
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.organization.rest.UnitAnswer.DecisionAnswer;
import org.bienche.texts.Asked;
import org.bienche.texts.Problem;
import org.jspecify.annotations.Nullable;

/** The dated tree, as far as the caller sees it. */
@Path("/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

    @Inject
    private Visibility visibility;

    @Inject
    private Organization organization;

    @Inject
    private Decisions decisions;

    @Inject
    private Clock clock;

    /** One page of a list; {@code next} is null at the end. */
    public record Page(
            LocalDate asOf,
            List<UnitAnswer> items,
            @Nullable String next) {}

    /** One step of a lineage. */
    public record StepAnswer(
            String kind,
            @Nullable String code,
            @Nullable String name,
            LocalDate on,
            @Nullable DecisionAnswer decision) {}

    /** Where a unit comes from and what it became. */
    public record LineageAnswer(String code, String name, List<StepAnswer> predecessors, List<StepAnswer> successors) {}

    @GET
    public Page list(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("parent") @Nullable String parent,
            @QueryParam("q") @Nullable String q,
            @QueryParam("limit") @DefaultValue("200") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Scope scope = visibility.on(day(asOf));
        Asked.limit(limit);
        List<UnitOn> found = matching(scope, parent, q)
                .skip(offset(cursor))
                .limit(limit + 1L)
                .toList();
        List<UnitOn> page = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Long.toString(offset(cursor) + limit, Character.MAX_RADIX) : null;
        Map<Long, Decision> known =
                decisions.byIds(page.stream().map(UnitOn::decisionId).distinct().toList());
        return new Page(
                scope.day(),
                page.stream()
                        .map(unit -> UnitAnswer.of(unit, scope.tree(), known.get(unit.decisionId())))
                        .toList(),
                next);
    }

    private static Stream<UnitOn> matching(Scope scope, @Nullable String parent, @Nullable String q) {
        Scope within =
                parent == null ? scope : scope.within(scope.require(parent).id());
        if (q != null && !q.isBlank()) {
            return scope.tree().search(q, scope.tree().size()).stream().filter(unit -> within.sees(unit.id()));
        }
        return parent == null
                ? within.tops().stream().sorted().map(scope.tree()::node)
                : scope.tree().children(scope.require(parent).id()).stream();
    }

    @GET
    @Path("/{code}")
    public UnitAnswer get(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        Scope scope = visibility.on(day(asOf));
        UnitOn unit = scope.require(code);
        return UnitAnswer.of(unit, scope.tree(), decisions.get(unit.decisionId()));
    }

    @GET
    @Path("/{code}/lineage")
    public LineageAnswer lineage(@PathParam("code") String code, @QueryParam("asOf") @Nullable String asOf) {
        UnitOn unit = visibility.on(day(asOf)).require(code);
        Lineage lineage = organization.lineage(unit.id());
        return new LineageAnswer(unit.code(), unit.name(), steps(lineage.predecessors()), steps(lineage.successors()));
    }

    private List<StepAnswer> steps(List<Lineage.Step> steps) {
        Map<Long, Decision> known = decisions.byIds(
                steps.stream().map(Lineage.Step::decisionId).distinct().toList());
        return steps.stream()
                .map(step -> new StepAnswer(
                        step.kind().name(), step.code(), step.name(), step.on(), answer(known.get(step.decisionId()))))
                .toList();
    }

    private static @Nullable DecisionAnswer answer(@Nullable Decision decision) {
        return decision == null ? null : DecisionAnswer.of(decision);
    }

    private LocalDate day(@Nullable String asOf) {
        return Asked.day(asOf, LocalDate.now(clock));
    }

    private static long offset(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Math.max(0, Long.parseLong(cursor, Character.MAX_RADIX));
        } catch (NumberFormatException e) {
            throw new Problem("organization.cursor").with(new Problem.Error("/cursor", "organization.cursor"));
        }
    }
}
