package org.bienche.streamlining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bienche.pay.PayLine;
import org.bienche.streamlining.Budget.Way;
import org.bienche.streamlining.FrozenBenefit.Line;
import org.bienche.streamlining.FrozenBenefit.Part;
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
    },
    /** Annex I.5: the monthly salary that every benefit is counted in, broken down. Known of it are columns 13 to 22. */
    MONTHLY_PAY("nd178-monthly-pay", null, null) {
        @Override
        String column(Line line, String lumpRate) {
            return "c21";
        }

        @Override
        Map<String, Long> amounts(FrozenBenefit benefit) {
            Map<String, Long> columns = new HashMap<>();
            benefit.pay().forEach(part -> columns.merge(payColumn(part), part.amount(), Math::addExact));
            if (benefit.pay().isEmpty()) {
                columns.put("c21", benefit.salary());
            }
            return columns;
        }

        @Override
        long total(StreamliningCase one, FrozenBenefit benefit) {
            return benefit.salary();
        }
    },
    /** The list and estimate of streamlining by NĐ 154/2025/NĐ-CP, of which no official form is known. */
    STREAMLINING_2025("nd154-streamlining", Policy.ND154_2025, null) {
        @Override
        String column(Line line, String lumpRate) {
            return streamlined(line);
        }
    },
    /** The same by NĐ 29/2023/NĐ-CP; its columns are remembered, the form itself was not found. */
    STREAMLINING_2023("nd29-streamlining", Policy.ND29_2023, null) {
        @Override
        String column(Line line, String lumpRate) {
            return streamlined(line);
        }
    };

    private static final String STREAMLINING = "streamlining-list";
    private static final Map<String, String> LUMP_COLUMNS =
            Map.of("1", "c13", "0,9", "c14", "0,5", "c15", "0,45", "c16");

    private final String id;
    private final @Nullable Policy policy;
    private final @Nullable Leaving leaving;

    /** @param policy and way of leaving: null for every one */
    PaymentForm(String id, @Nullable Policy policy, @Nullable Leaving leaving) {
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

    /** The form's template: some are alike. */
    String template() {
        return this == STREAMLINING_2023 || this == STREAMLINING_2025 ? STREAMLINING : id;
    }

    /** What the list rests on, as its heading says it. */
    String decree() {
        return policy == null ? "" : policy.document();
    }

    /** The form of a way out; null where there is none. */
    public static @Nullable String of(Way way) {
        return Arrays.stream(values())
                .filter(form -> form.policy != null
                        && form.policy == way.policy()
                        && (form.leaving == null || form.leaving == way.leaving()))
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

    /** What the columns add up to. */
    long total(StreamliningCase one, FrozenBenefit benefit) {
        return one.total();
    }

    /** The lump sum of a benefit; null where there is none. */
    static @Nullable Line lump(FrozenBenefit benefit) {
        return benefit.lines().stream()
                .filter(line -> line.code().startsWith(BenefitLine.Code.LUMP_SUM.name()))
                .findFirst()
                .orElse(null);
    }

    private static String streamlined(Line line) {
        return switch (BenefitLine.Code.valueOf(line.code())) {
            case YEARS_EARLY, LUMP_SUM -> "c14";
            case SERVICE_FIRST_YEARS, SERVICE_FURTHER_YEARS, SERVICE_YEARS -> "c15";
            case STUDY_PAY, STUDY_FEES -> "c17";
            default -> "c16";
        };
    }

    private static String payColumn(Part part) {
        return switch (PayLine.valueOf(part.line())) {
            case RETAINED_DIFFERENCE -> "c13";
            case RANK_SALARY, CONTRACT_WAGE -> "c14";
            case LEADERSHIP -> "c15";
            case OCCUPATION_SENIORITY -> "c16";
            case OVER_FRAME -> "c17";
            case RESPONSIBILITY -> "c18";
            case PUBLIC_SERVICE -> "c19";
            default -> "c21";
        };
    }
}
