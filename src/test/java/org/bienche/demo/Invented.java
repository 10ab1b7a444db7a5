package org.bienche.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bienche.people.Allowance;
import org.bienche.people.AllowanceCode;
import org.bienche.people.Identity;
import org.bienche.people.Newcomer;
import org.bienche.people.PersonName;
import org.bienche.people.Salary;
import org.bienche.people.Sex;
import org.bienche.people.StaffKind;
import org.bienche.people.WorkingState;
import org.bienche.positions.Ranks;

/** Makes up people: the same seed, identity and place give the same person. */
final class Invented {

    private static final Weighted FAMILIES = new Weighted(
            "Nguyễn 384, Trần 121, Lê 95, Phạm 70, Hoàng 27, Huỳnh 24, Phan 45, Vũ 20, Võ 19, Đặng 21, Bùi 20, Đỗ 14,"
                    + " Hồ 13, Ngô 13, Dương 10, Lý 5, Đinh 10, Trương 22, Lương 8, Mai 7, Cao 9, Tạ 5, Thái 5, Ưng 1");
    private static final Weighted MIDDLES_OF_MEN =
            new Weighted("Văn 50, Hữu 9, Đức 8, Minh 7, Quang 6, Xuân 5, Đình 6, Công 5, Thế 4");
    private static final Weighted MIDDLES_OF_WOMEN =
            new Weighted("Thị 62, Thị Thu 6, Thị Minh 5, Ngọc 8, Thanh 6, Thị Hồng 5, Kim 4, Thùy 4");
    private static final Weighted GIVEN = new Weighted(
            "Mẫu 10, Một 9, Hai 9, Ba 9, Bốn 6, Tư 8, Năm 9, Lăm 4, Sáu 8, Bảy 8, Tám 8, Chín 7, Mười 6, Mươi 3, Trăm 3,"
                    + " Nghìn 3, Vạn 3, Triệu 2, Thử 6, Ví 2, Dụ 4, Giả 3, Định 5, Nháp 2, Tạm 2, Phỏng 2, Đoán 3, Ước 3");

    private static final int FIRST_STEP_MONTHS = 36;

    /** Months of age just below those at which the ladder of 2026 lets people retire: some do so soon. */
    private static final int OLDEST_WOMAN = 55 * 12 + 8;

    private static final int OLDEST_MAN = 60 * 12;

    private final long seed;
    private final LocalDate on;
    private final Ranks ranks;

    /** @param on the day for which ages and steps are right */
    Invented(long seed, LocalDate on, Ranks ranks) {
        this.seed = seed;
        this.on = on;
        this.ranks = ranks;
    }

    Newcomer person(long id, Slot slot) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + id);
        Sex sex = random.nextInt(100) < 54 ? Sex.F : Sex.M;
        boolean leads = slot.has(AllowanceCode.LEADERSHIP);
        int youngest = (leads ? 35 : 23) * 12;
        int months = youngest + random.nextInt((sex == Sex.F ? OLDEST_WOMAN : OLDEST_MAN) - youngest);
        LocalDate end = slot.until() == null ? on : slot.until();
        LocalDate born = end.minusMonths(months).withDayOfMonth(1 + random.nextInt(28));
        LocalDate hired = born.plusYears(22).plusMonths(random.nextInt(Math.max(1, months - 23 * 12 + 1)) / 2);
        LocalDate from = later(hired, slot.from(), end);
        Identity identity = new Identity(
                name(random, sex, id),
                born,
                sex,
                "000" + digits(id, 9),
                hired,
                random.nextInt(100) < 45 ? random.nextInt(4) : 0,
                "Ngân hàng Mẫu",
                "9999" + digits(id, 8));
        Salary salary = salary(random, slot, hired, end);
        return new Newcomer(
                "M" + digits(id, 7), identity, from, slot.appointment(), stepSince(salary, from), salary, List.of());
    }

    /** The first day in the unit: not before being hired, and always before the last. */
    private static LocalDate later(LocalDate hired, LocalDate unitFrom, LocalDate end) {
        LocalDate from = hired.isAfter(unitFrom) ? hired : unitFrom;
        return from.isBefore(end) ? from : unitFrom;
    }

    private static LocalDate stepSince(Salary salary, LocalDate from) {
        LocalDate since = salary.stepSince();
        return since == null ? from : since;
    }

    private static PersonName name(SplittableRandom random, Sex sex, long id) {
        String middle = (sex == Sex.M ? MIDDLES_OF_MEN : MIDDLES_OF_WOMEN).pick(random);
        return new PersonName(FAMILIES.pick(random) + " " + middle + " " + GIVEN.pick(random) + " " + digits(id, 5));
    }

    private Salary salary(SplittableRandom random, Slot slot, LocalDate hired, LocalDate end) {
        String rank = slot.rank();
        if (rank == null) {
            return Salary.ofContract(5_000_000L + 250_000L * random.nextInt(16));
        }
        String scale = ranks.rank(rank)
                .orElseThrow(() -> new IllegalArgumentException("No rank " + rank))
                .scale();
        int steps = ranks.steps(scale).size();
        int every = scale.startsWith("B") || scale.startsWith("C1") ? 24 : FIRST_STEP_MONTHS;
        int served = (int) ChronoUnit.MONTHS.between(hired, end)
                / (scale.startsWith("A2") || scale.startsWith("A3") ? 3 : 1);
        int step = Math.clamp(served / every + 1, 1, steps);
        LocalDate since = end.minusMonths(served - (step - 1L) * every).withDayOfMonth(1);
        int beyond = step == steps ? Math.max(0, served - (step - 1) * every - every) / 12 : -1;
        int overFrame = step == steps && served >= step * every ? Math.min(20, 5 + beyond) : 0;
        BigDecimal coefficient = ranks.coefficient(scale, step).orElseThrow();
        return new Salary(
                rank, scale, step, coefficient, overFrame, new BigDecimal("0.00"), since, null, WorkingState.WORKING);
    }

    private static String digits(long number, int least) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, least - text.length())) + text;
    }

    /** What the place gives, and a teacher's seniority by years. */
    List<Slot.Granted> allowances(Slot slot, Newcomer person) {
        List<Slot.Granted> allowances = new ArrayList<>(slot.allowances());
        LocalDate hired = person.identity().insuredFrom();
        int years = hired == null ? 0 : (int) ChronoUnit.YEARS.between(hired, slot.until() == null ? on : slot.until());
        boolean teaches = slot.has(AllowanceCode.OCCUPATION_INCENTIVE);
        if (teaches && years >= 5 && slot.appointment().staffKind() == StaffKind.PUBLIC_EMPLOYEE) {
            allowances.add(
                    Slot.Granted.always(Allowance.percent(AllowanceCode.OCCUPATION_SENIORITY, Math.min(years, 40))));
        }
        return allowances;
    }

    /** Words with their weights. */
    private static final class Weighted {

        private final String[] words;
        private final int[] upTo;

        Weighted(String list) {
            String[] parts = list.split(", *");
            words = new String[parts.length];
            upTo = new int[parts.length];
            int sum = 0;
            for (int i = 0; i < parts.length; i++) {
                int space = parts[i].lastIndexOf(' ');
                words[i] = parts[i].substring(0, space).strip();
                sum += Integer.parseInt(parts[i].substring(space + 1));
                upTo[i] = sum;
            }
        }

        String pick(SplittableRandom random) {
            int drawn = random.nextInt(upTo[upTo.length - 1]);
            int i = 0;
            while (upTo[i] <= drawn) {
                i++;
            }
            return words[i];
        }
    }
}
