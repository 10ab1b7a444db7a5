package org.bienche.staffing.rest;

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
import org.bienche.organization.UnitOn;
import org.bienche.organization.Visibility;
import org.bienche.people.StaffKind;
import org.bienche.staffing.QuotaTable;
import org.bienche.staffing.QuotaTables;
import org.bienche.staffing.Staffing;
import org.bienche.texts.Asked;
import org.jspecify.annotations.Nullable;

/** {@code /api/units/{code}/quota-table}: provisional, present and granted side by side, so many {@code levels} below the unit. */
@Path("/units/{code}/quota-table")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuotaTableResource {

    @Inject
    private QuotaTables tables;

    @Inject
    private Visibility visibility;

    @Inject
    private Clock clock;

    /** One unit with everything under it. */
    public record Row(
            String unit,
            String name,
            int level,
            @Nullable Integer provisional,
            int present,
            @Nullable Integer granted,
            @Nullable Integer toProvisional,
            @Nullable Integer toPresent) {

        static Row of(QuotaTable.Row row) {
            return new Row(
                    row.unit().code(),
                    row.unit().name(),
                    row.level(),
                    row.provisional(),
                    row.present(),
                    row.granted(),
                    row.toProvisional(),
                    row.toPresent());
        }
    }

    /** The whole table. */
    public record Table(LocalDate asOf, List<Row> items) {}

    @GET
    public Table get(
            @PathParam("code") String code,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("staffKind") @Nullable String staffKind,
            @QueryParam("levels") @DefaultValue("1") int levels) {
        LocalDate on = Asked.day(asOf, LocalDate.now(clock));
        StaffKind kind = Asked.choice("staffKind", staffKind, StaffKind.class);
        UnitOn unit = visibility.on(on).require(code);
        QuotaTable table = tables.explained(
                unit.id(), on, Math.clamp(levels, 0, 9), kind == null ? Staffing.kinds() : List.of(kind));
        return new Table(on, table.rows().stream().map(Row::of).toList());
    }
}
