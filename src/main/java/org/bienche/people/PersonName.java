package org.bienche.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bienche.texts.Folding;

/**
 * A person's full name in composed form (NFC), family name first and given name last.
 *
 * <p>{@link #folded()} is what people type in a hurry: lower case, without diacritics. {@link #rotations()} are the
 * folded name begun at each of its words, so that a prefix search finds it from any word. {@link #sortKey()} orders
 * lists as a Vietnamese list is ordered: by given name, then by family and middle names, by the alphabet's own letters
 * (Đ after D, Ô after O) and, among equal letters, by tone.
 */
public record PersonName(String full) {

    /** The longest name that a file can hold. */
    public static final int LONGEST = 120;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    public PersonName {
        full = SPACES.matcher(Normalizer.normalize(full, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        if (full.isEmpty() || full.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters: " + full.length());
        }
    }

    public String folded() {
        return Folding.fold(full);
    }

    /** The folded name begun at each word, in order, without repetition. */
    public List<String> rotations() {
        List<String> words = List.of(folded().split(" "));
        LinkedHashSet<String> rotations = new LinkedHashSet<>();
        for (int first = 0; first < words.size(); first++) {
            List<String> rotated = new ArrayList<>(words.subList(first, words.size()));
            rotated.addAll(words.subList(0, first));
            rotations.add(String.join(" ", rotated));
        }
        return List.copyOf(rotations);
    }

    /** What a list is ordered by: the given name with any number that tells namesakes apart, then the others. */
    public String sortKey() {
        List<String> words = List.of(full.split(" "));
        int given = words.size() - 1;
        while (given > 0 && words.get(given).chars().noneMatch(Character::isLetter)) {
            given--;
        }
        List<String> ordered = new ArrayList<>(words.subList(given, words.size()));
        ordered.addAll(words.subList(0, given));
        String key = ordered.stream().map(PersonName::sortKeyOf).collect(Collectors.joining(" "));
        return key.substring(0, Math.min(key.length(), LONGEST));
    }

    /** A letter with a sign of its own sorts after all continuations of the plain one; the tone comes last. */
    private static String sortKeyOf(String word) {
        StringBuilder key = new StringBuilder();
        int tone = 0;
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            if (isPlain(c)) {
                key.append(c);
            } else if (c == 'đ') {
                key.append("d{");
            } else if (c == '\u0306' || (c == '\u031B' && key.indexOf("u", key.length() - 1) >= 0)) {
                key.append('{');
            } else if (c == '\u0302') {
                key.append(key.indexOf("a", key.length() - 1) >= 0 ? '|' : '{');
            } else if (c == '\u031B') {
                key.append('|');
            } else if (TONES.indexOf(c) >= 0) {
                tone = TONES.indexOf(c) + 1;
            }
        }
        return key.append(tone).toString();
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }
}
