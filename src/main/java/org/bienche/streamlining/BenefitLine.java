package org.bienche.streamlining;

import java.util.List;
import org.bienche.legislation.Cited;
import org.bienche.legislation.Provision;

/**
 * One part of a benefit.
 *
 * @param amount in whole đồng
 * @param formula numbers and signs: times a salary, times months or years
 * @param provisions every value of the law that it rests on
 */
public record BenefitLine(Code code, long amount, String formula, List<Provision> provisions) implements Cited {

    /** What a part is paid for. The names are codes of the interface and are stored. */
    public enum Code {
        LUMP_SUM,
        LUMP_SUM_SEVERANCE,
        YEARS_EARLY,
        SERVICE_FIRST_YEARS,
        SERVICE_FURTHER_YEARS,
        SERVICE_YEARS,
        JOB_SEARCH,
        ONE_OFF,
        SHORT_SERVICE,
        STUDY_PAY,
        STUDY_FEES;

        /** The key of its name. */
        public String textKey() {
            return "streamlining.rule.line." + name();
        }
    }

    public BenefitLine {
        provisions = List.copyOf(provisions);
    }
}
