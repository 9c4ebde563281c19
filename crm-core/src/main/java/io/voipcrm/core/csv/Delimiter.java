package io.voipcrm.core.csv;

import java.util.EnumMap;
import java.util.Map;

/** What stands between the cells of a row. */
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    /**
     * The delimiter that the first row with any holds most of outside quotes, so that a title above the table does not
     * matter; a comma when there is none.
     */
    public static Delimiter detect(CharSequence text) {
        Map<Delimiter, Integer> found = new EnumMap<>(Delimiter.class);
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!quoted && isLineEnd(sign) && !found.isEmpty()) {
                break;
            }
            quoted ^= sign == '"';
            for (Delimiter delimiter : values()) {
                if (!quoted && sign == delimiter.sign) {
                    found.merge(delimiter, 1, Integer::sum);
                }
            }
        }
        return found.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(COMMA);
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r';
    }
}
