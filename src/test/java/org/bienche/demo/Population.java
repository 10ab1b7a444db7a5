package org.bienche.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.bienche.legislation.LawBook;
import org.bienche.organization.UnitKind;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Appointment;
import org.bienche.people.StaffKind;
import org.bienche.positions.Ranks;
import org.jspecify.annotations.Nullable;

/**
 * Fills the units of a day with invented staff, 60 to 300,000 people and more; the same seed, size and units give the same people.
 *
 * <p>From a command line: {@code -Ddatabase=<jdbc url> -Duser= -Dpassword= -Dsize= -Dseed= -Don=2025-06-30 [-Dunder=<unit code>]}.
 */
public final class Population {

    private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);

    private final long seed;
    private final int size;
    private final LocalDate on;

    private Population(long seed, int size, LocalDate on) {
        this.seed = seed;
        this.size = size;
        this.on = on;
    }

    /** A unit to fill. */
    public record Place(long unitId, UnitKind kind, LocalDate from) {

        /** How many people such a unit has beside others. */
        int weight() {
            return switch (kind) {
                case PROVINCE -> 120;
                case DISTRICT -> 90;
                case COMMUNE, WARD, TOWNSHIP, SPECIAL_ZONE -> 22;
                case COUNTRY -> 0;
                default -> 18;
            };
        }
    }

    /** How many people were made up, and their identities. */
    public record Filled(long firstPersonId, int people) {}

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection =
                connect(System.getProperty("database"), System.getProperty("user"), System.getProperty("password"))) {
            long start = System.nanoTime();
            Population population = of(
                    Long.getLong("seed", 1),
                    Integer.getInteger("size", 60),
                    LocalDate.parse(System.getProperty("on", "2025-06-30")));
            Filled filled =
                    population.fill(connection, places(connection, population.on, System.getProperty("under", "")));
            connection.commit();
            System.out.printf("%d people in %.1f s%n", filled.people(), (System.nanoTime() - start) / 1e9);
        }
    }

    public static Population of(long seed, int size, LocalDate on) {
        if (size < 1) {
            throw new IllegalArgumentException("A population has at least one person: " + size);
        }
        return new Population(seed, size, on);
    }

    /** A connection by which streams can be loaded, without automatic commits. */
    public static Connection connect(String url, String user, String password) throws SQLException {
        String whole =
                url + (url.contains("?") ? "&" : "?") + "allowLoadLocalInfile=true&rewriteBatchedStatements=true";
        Connection connection = DriverManager.getConnection(whole, user, password);
        connection.setAutoCommit(false);
        return connection;
    }

    /** The units of a day, or those of them under the unit of a code. */
    public static List<Place> places(Connection connection, LocalDate on, String underCode) throws SQLException {
        String sql =
                "SELECT v.unit_id, v.kind, v.valid_from FROM unit_version v JOIN unit_path p ON p.unit_id = v.unit_id"
                        + " AND p.valid_from <= ? AND p.valid_until > ? WHERE v.superseded_in = " + Long.MAX_VALUE
                        + " AND v.valid_from <= ? AND v.valid_until > ? AND (? = '' OR EXISTS (SELECT 1 FROM unit_version t"
                        + " WHERE t.code = ? AND t.superseded_in = " + Long.MAX_VALUE
                        + " AND p.path LIKE CONCAT('%/', t.unit_id, '/%'))) ORDER BY v.unit_id";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 1; i <= 4; i++) {
                select.setDate(i, Date.valueOf(on));
            }
            select.setString(5, underCode);
            select.setString(6, underCode);
            List<Place> places = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    UnitKind kind = UnitKind.valueOf(rows.getString(2));
                    places.add(new Place(rows.getLong(1), kind, rows.getObject(3, LocalDate.class)));
                }
            }
            return places;
        }
    }

    /** Makes up the people under a decision of its own; the caller commits. */
    public Filled fill(Connection connection, List<Place> places) throws SQLException {
        List<Slot> slots = slots(places, positions(connection));
        Entering entering = Entering.under(
                connection,
                "MẪU-" + seed + "-" + size,
                "Nhân sự mẫu để thử",
                on,
                System.getProperty("user.name", "demo"));
        long first = entering.reserve("person", slots.size());
        new Loading(connection, entering.decision(), entering.recording())
                .people(
                        first,
                        slots,
                        new Invented(seed, on, Ranks.of(LawBook.shipped().on(on))));
        return new Filled(first, slots.size());
    }

    private static Map<String, Long> positions(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT code, id FROM job_position");
                ResultSet rows = select.executeQuery()) {
            Map<String, Long> positions = new HashMap<>();
            while (rows.next()) {
                positions.put(rows.getString(1), rows.getLong(2));
            }
            return positions;
        }
    }

    /** Exactly as many as asked, shared out by weight; what is left over goes to the first units. */
    List<Slot> slots(List<Place> places, Map<String, Long> positions) {
        long weights = places.stream().mapToLong(Place::weight).sum();
        if (weights == 0) {
            throw new IllegalArgumentException("There is no unit to fill on " + on);
        }
        List<Slot> slots = new ArrayList<>(size);
        SplittableRandom random = new SplittableRandom(seed);
        long seen = 0;
        for (Place place : places) {
            seen += place.weight();
            int upTo = (int) (size * seen / weights);
            for (int inUnit = 0; slots.size() < upTo; inUnit++) {
                slots.add(slot(place, inUnit, positions, random));
            }
        }
        return slots;
    }

    private Slot slot(Place place, int inUnit, Map<String, Long> positions, SplittableRandom random) {
        return switch (place.kind()) {
            case SCHOOL, SERVICE_CENTRE, PUBLIC_SERVICE_UNIT -> inService(place, inUnit, positions, random);
            default -> inState(place, inUnit, positions, random);
        };
    }

    private Slot inState(Place place, int inUnit, Map<String, Long> positions, SplittableRandom random) {
        if (inUnit < 3) {
            boolean head = inUnit == 0;
            Allowance leadership = Allowance.coefficient(AllowanceCode.LEADERSHIP, leadership(place.kind(), head));
            return slot(
                    place,
                    positions,
                    head ? "CHU-TICH" : "PHO-CHU-TICH",
                    StaffKind.CADRE,
                    inUnit == 0 ? "01.002" : "01.003",
                    List.of(leadership, PUBLIC_SERVICE));
        }
        int drawn = random.nextInt(100);
        if (drawn < 4) {
            return slot(place, positions, "BAO-VE", StaffKind.CONTRACT, null, List.of());
        }
        String position = drawn < 10 ? "VAN-THU" : drawn < 18 ? "KE-TOAN" : "CHUYEN-VIEN";
        String rank = drawn < 10
                ? "02.007"
                : drawn < 18 ? "06.031" : drawn < 26 ? "01.002" : drawn < 34 ? "01.004" : "01.003";
        return slot(place, positions, position, StaffKind.CIVIL_SERVANT, rank, List.of(PUBLIC_SERVICE));
    }

    private static final Allowance PUBLIC_SERVICE = Allowance.fixedByLaw(AllowanceCode.PUBLIC_SERVICE);

    private Slot inService(Place place, int inUnit, Map<String, Long> positions, SplittableRandom random) {
        boolean school = place.kind() == UnitKind.SCHOOL;
        Allowance incentive = Allowance.percent(AllowanceCode.OCCUPATION_INCENTIVE, 40);
        if (inUnit < 2) {
            Allowance leadership =
                    Allowance.coefficient(AllowanceCode.LEADERSHIP, new BigDecimal(inUnit == 0 ? "0.40" : "0.30"));
            String title = (inUnit == 0 ? "" : "PHO-") + (school ? "HIEU-TRUONG" : "GIAM-DOC");
            return slot(
                    place,
                    positions,
                    title,
                    StaffKind.PUBLIC_EMPLOYEE,
                    school ? "V.07.03.29" : "01.003",
                    school ? List.of(leadership, incentive) : List.of(leadership));
        }
        if (random.nextInt(100) < 6) {
            return slot(place, positions, "PHUC-VU", StaffKind.CONTRACT, null, List.of());
        }
        return school
                ? slot(place, positions, "GIAO-VIEN", StaffKind.PUBLIC_EMPLOYEE, "V.07.03.29", List.of(incentive))
                : slot(place, positions, "CHUYEN-MON", StaffKind.PUBLIC_EMPLOYEE, "01.003", List.of());
    }

    private BigDecimal leadership(UnitKind kind, boolean head) {
        if (kind == UnitKind.DISTRICT || kind == UnitKind.PROVINCE) {
            return new BigDecimal(head ? "0.80" : "0.60");
        }
        return on.isBefore(DISTRICTS_END)
                ? new BigDecimal(head ? "0.25" : "0.20")
                : new BigDecimal(head ? "0.60" : "0.50");
    }

    private static Slot slot(
            Place place,
            Map<String, Long> positions,
            String position,
            StaffKind kind,
            @Nullable String rank,
            List<Allowance> allowances) {
        Long id = positions.get(position);
        if (id == null) {
            throw new IllegalStateException("The catalogue has no position " + position);
        }
        return new Slot(
                Appointment.main(place.unitId(), id, kind),
                place.from(),
                null,
                rank,
                allowances.stream().map(Slot.Granted::always).toList());
    }
}
