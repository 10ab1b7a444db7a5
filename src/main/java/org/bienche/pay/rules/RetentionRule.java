package org.bienche.pay.rules;

import java.time.LocalDate;
import org.bienche.people.RetentionGround;
import org.jspecify.annotations.Nullable;

/** How long an allowance is kept on one ground. */
public record RetentionRule(RetentionGround ground, Lasting lasting) {

    /** The working of a rule: the first day without the allowance. */
    @FunctionalInterface
    public interface Lasting {
        /**
         * @param lost the first day without the post
         * @param term the first day after the term, rotation or appointment that was decided; null where none was
         * @param months that the law states
         */
        LocalDate end(LocalDate lost, @Nullable LocalDate term, long months);
    }
}
