package io.voipcrm.core.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared and searched: without case and accents, so that {@code Åsa} is found as {@code asa}. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    private Folding() {}

    /** The text folded; blanks of any kind become single spaces. */
    public static String plain(String text) {
        if (isSimple(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        String lower = bare.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            folded.append(spelled(lower.charAt(i)));
        }
        return BLANKS.matcher(folded).replaceAll(" ").strip();
    }

    /** Whether there is nothing to fold but case, as in most texts. */
    private static boolean isSimple(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return text.isEmpty() || before != ' ';
    }

    /**
     * The text folded and in ASCII: every other letter becomes an {@code x} with its code. An index by parts of words
     * then knows the letters of all scripts, whatever the locale of the database.
     */
    static String indexed(String text) {
        StringBuilder ascii = new StringBuilder();
        plain(text).codePoints().forEach(letter -> {
            if (letter < 128) {
                ascii.appendCodePoint(letter);
            } else {
                String code = Integer.toHexString(letter);
                ascii.append('x')
                        .append("0000", 0, Math.max(0, 4 - code.length()))
                        .append(code);
            }
        });
        return ascii.toString();
    }

    /** Letters that are no letter with an accent, and yet are typed as others where keyboards lack them. */
    private static String spelled(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> String.valueOf(letter);
        };
    }
}
