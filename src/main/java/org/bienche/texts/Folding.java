package org.bienche.texts;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The forms of a text: as it is kept, and as lists are searched by it. */
public final class Folding {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");

    private Folding() {}

    /** As a text is kept: letters composed, and no signs that no person can type but the end of a line and the tabulator. */
    public static String kept(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return CONTROL.matcher(composed).replaceAll("");
    }

    /** Whether a text can be a code or the number of a file: what the database keeps without marks cannot even be compared with others. */
    public static boolean isUnmarked(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    /** What people type in a hurry, lower case, without diacritics, words parted by one space: {@code "Xã Hương Khê"} becomes {@code "xa huong khe"}; signs part words, apostrophes inside words do not. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = Character.toLowerCase(decomposed.charAt(i));
            if (letter == 'đ') {
                folded.append('d');
            } else if (isPlain(letter)) {
                folded.append(letter);
            } else if (parts(letter) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    private static boolean parts(char sign) {
        return Character.getType(sign) != Character.NON_SPACING_MARK && sign != '\'' && sign != '\u2019';
    }
}
