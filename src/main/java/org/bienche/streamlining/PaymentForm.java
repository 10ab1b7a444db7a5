package org.bienche.streamlining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bienche.streamlining.Budget.Way;
import org.bienche.streamlining.FrozenBenefit.Line;
import org.jspecify.annotations.Nullable;

/**
 * The forms on which benefits are listed for payment, and the column of each part of a benefit. Where a form has a column for each rate,
 * the rate that was calculated with says which; what no column is made for goes into the first of its kind, so that a row always adds up.
 */
public enum PaymentForm {
    /** Annex I.1: early retirement by NĐ 178/2024/NĐ-CP. */
    EARLY_RETIREMENT("nd178-early-retirement", Policy.ND178_2024, Leaving.EARLY_RETIREMENT) {
        @Override
        String column(Line line, String lumpRate) {
            boolean far = Set.of("0,9", "0,45").contains(lumpRate);
            return switch (BenefitLine.Code.valueOf(line.code())) {
                case YEARS_EARLY -> far ? "c20" : "c17";
                case SERVICE_FIRST_YEARS -> far ? "c21" : "c18";
                case SERVICE_FURTHER_YEARS -> far ? "c22" : "c19";
                default -> LUMP_COLUMNS.getOrDefault(line.times(), "c13");
            };
        }
    },
    /** Annex I.2: severance by NĐ 178/2024/NĐ-CP. */
    SEVERANCE("nd178-severance", Policy.ND178_2024, Leaving.SEVERANCE) {
        @Override
        String column(Line line, String lumpRate) {
            boolean later = lumpRate.equals("0,4");
            return switch (BenefitLine.Code.valueOf(line.code())) {
                case SERVICE_YEARS -> later ? "c16" : "c13";
                case JOB_SEARCH -> later ? "c17" : "c14";
                default -> later ? "c15" : "c12";
            };
        }
    },
    /** Annex I.3: cadres who are not elected again, by NĐ 177/2024/NĐ-CP. */
    NOT_REELECTED("nd177-not-reelected", Policy.ND177_2024, Leaving.EARLY_RETIREMENT) {
        @Override
        String column(Line line, String lumpRate) {
            return switch (BenefitLine.Code.valueOf(line.code())) {
                case SERVICE_FIRST_YEARS -> "c13";
                case SERVICE_FURTHER_YEARS -> "c14";
                default -> "c12";
            };
        }
    };

    private static final Map<String, String> LUMP_COLUMNS =
            Map.of("1", "c13", "0,9", "c14", "0,5", "c15", "0,45", "c16");

    private final String id;
    private final Policy policy;
    private final Leaving leaving;

    PaymentForm(String id, Policy policy, Leaving leaving) {
        this.id = id;
        this.policy = policy;
        this.leaving = leaving;
    }

    /** The column of a part, in a benefit whose lump sum takes a salary so many times for each month. */
    abstract String column(Line line, String lumpRate);

    /** The form's name in addresses. */
    public String id() {
        return id;
    }

    /** The form of a way out; null where there is none. */
    public static @Nullable String of(Way way) {
        return Arrays.stream(values())
                .filter(form -> form.policy == way.policy() && form.leaving == way.leaving())
                .map(PaymentForm::id)
                .findFirst()
                .orElse(null);
    }

    /** Whose benefits are on the form: those who leave in a year, approved or gone. */
    CaseFilter of(int year) {
        return CaseFilter.payable(policy, leaving, year);
    }

    /** The amounts of a benefit by column. */
    Map<String, Long> amounts(FrozenBenefit benefit) {
        Line lump = lump(benefit);
        String lumpRate = lump == null ? "" : lump.times();
        Map<String, Long> columns = new HashMap<>();
        benefit.lines().forEach(line -> columns.merge(column(line, lumpRate), line.amount(), Math::addExact));
        return columns;
    }

    /** The lump sum of a benefit; null where there is none. */
    static @Nullable Line lump(FrozenBenefit benefit) {
        return benefit.lines().stream()
                .filter(line -> line.code().startsWith(BenefitLine.Code.LUMP_SUM.name()))
                .findFirst()
                .orElse(null);
    }
}
