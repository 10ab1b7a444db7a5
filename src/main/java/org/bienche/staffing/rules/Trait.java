package org.bienche.staffing.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.bienche.people.RankClass;
import org.bienche.people.Sex;

/**
 * What a report on the quality of staff counts somebody under: rank and age, each in one class, and what is told apart within them (form
 * BM02 of TT 11/2012/TT-BNV).
 */
public enum Trait {
    PRESENT,
    WOMEN,
    SENIOR,
    PRINCIPAL,
    EXPERT,
    OFFICER,
    CLERK,
    NONE,
    UP_TO_30,
    FROM_31,
    FROM_41,
    FROM_51,
    WOMEN_51_TO_55,
    MEN_56_TO_60,
    /** Past the day from which the pension is paid. */
    BEYOND_AGE;

    /**
     * @param pensioned whether the age of retirement is reached
     */
    public static Set<Trait> of(Sex sex, LocalDate born, RankClass rank, boolean pensioned, LocalDate on) {
        Set<Trait> traits = EnumSet.of(PRESENT, valueOf(rank.name()));
        if (sex == Sex.F) {
            traits.add(WOMEN);
        }
        int age = Period.between(born, on).getYears();
        traits.add(pensioned ? BEYOND_AGE : band(age));
        if (!pensioned && sex == Sex.F && age >= 51 && age <= 55) {
            traits.add(WOMEN_51_TO_55);
        }
        if (!pensioned && sex == Sex.M && age >= 56 && age <= 60) {
            traits.add(MEN_56_TO_60);
        }
        return traits;
    }

    private static Trait band(int age) {
        if (age <= 30) {
            return UP_TO_30;
        }
        return age <= 40 ? FROM_31 : age <= 50 ? FROM_41 : FROM_51;
    }

    /** The field of a form's template that shows how many there are. */
    public String field() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
