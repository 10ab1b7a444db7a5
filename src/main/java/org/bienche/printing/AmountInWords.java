package org.bienche.printing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount in Vietnamese words, as the forms want it beside the figure: 1.005.021 is "Một triệu không trăm linh năm nghìn không trăm hai
 * mươi mốt đồng".
 *
 * <p>Spelling: a zero ten is "linh", one and five after a ten are "mốt" and "lăm", four stays "bốn".
 */
public final class AmountInWords {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] SCALES = {"", "nghìn", "triệu"};
    private static final long BILLION = 1_000_000_000;

    private AmountInWords() {}

    /** The amount in đồng, whole and of either sign; nothing for none. */
    public static String of(@Nullable Long amount) {
        return amount == null ? "" : sentence(amount);
    }

    private static String sentence(long amount) {
        List<String> words = new ArrayList<>();
        if (amount < 0) {
            words.add("âm");
        }
        number(Math.absExact(amount), words);
        words.add("đồng");
        String text = String.join(" ", words);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static void number(long amount, List<String> words) {
        if (amount == 0) {
            words.add(DIGITS[0]);
            return;
        }
        if (amount >= BILLION) {
            number(amount / BILLION, words);
            words.add("tỷ");
        }
        belowBillion((int) (amount % BILLION), amount >= BILLION, words);
    }

    private static void belowBillion(int amount, boolean continued, List<String> words) {
        boolean led = continued;
        int[] groups = {amount % 1000, amount / 1000 % 1000, amount / 1_000_000};
        for (int scale = 2; scale >= 0; scale--) {
            int group = groups[scale];
            if (group > 0) {
                group(group, led, words);
                if (scale > 0) {
                    words.add(SCALES[scale]);
                }
                led = true;
            }
        }
    }

    /** Three digits; the hundreds are said even when zero where something came before. */
    private static void group(int group, boolean led, List<String> words) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int ones = group % 10;
        if (hundreds > 0 || led) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && (hundreds > 0 || led)) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(one(ones, tens));
        }
    }

    private static String one(int ones, int tens) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
    }
}
