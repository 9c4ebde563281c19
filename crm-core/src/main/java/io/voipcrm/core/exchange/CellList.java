package io.voipcrm.core.exchange;

import io.voipcrm.core.contact.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several values in one cell: {@code mobile: +46701234567; work: +46812345678 ext. 12}. A backslash before a separator
 * takes it for a letter.
 */
final class CellList {
    /** Between telephone numbers; commas are pauses there. */
    static final String BETWEEN_NUMBERS = ";\n\r";

    static final String BETWEEN = ",;\n\r";
    private static final String SEPARATORS = "\\:,;\n\r";

    private CellList() {}

    static <T> String write(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining("; "));
    }

    static String labelled(String label, String value) {
        return escaped(label) + ": " + escaped(value);
    }

    static String escaped(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (SEPARATORS.indexOf(letter) >= 0) {
                written.append('\\');
            }
            written.append(letter);
        }
        return written.toString();
    }

    /** The values, without what is empty. */
    static List<String> read(String cell, String separators) {
        return parts(cell, separators).stream()
                .map(CellList::plain)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /**
     * The values with their labels.
     *
     * @param usual the label of a value that has none
     * @param reader of a value and its label
     */
    static <T> List<T> readLabelled(
            String cell, String separators, String usual, BiFunction<String, String, T> reader) {
        List<T> values = new ArrayList<>();
        for (String part : parts(cell, separators)) {
            int colon = find(part, ":", 0);
            String value =
                    plain(part.substring(colon < part.length() ? colon + 1 : 0)).strip();
            if (!value.isEmpty()) {
                String label = colon < part.length() ? plain(part.substring(0, colon)) : "";
                values.add(reader.apply(value, label.isBlank() ? usual : Labels.checked(label)));
            }
        }
        return values;
    }

    private static List<String> parts(String cell, String separators) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int end = find(cell, separators, from);
            parts.add(cell.substring(from, end));
            from = end + 1;
        }
        return parts;
    }

    /** Where the next of the separators stands; the end of the text when there is none. */
    private static int find(String text, String separators, int from) {
        int at = from;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '\\' && isEscape(text, at)) {
                at++;
            } else if (separators.indexOf(letter) >= 0) {
                return at;
            }
            at++;
        }
        return text.length();
    }

    private static String plain(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && isEscape(text, i)) {
                i++;
            }
            read.append(text.charAt(i));
        }
        return read.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 1 < text.length() && SEPARATORS.indexOf(text.charAt(at + 1)) >= 0;
    }
}
