package io.voipcrm.web.json;

import io.voipcrm.core.InvalidValueException;
import java.util.Locale;

/** Constants as clients know them: {@code IN_PROGRESS} is {@code in-progress}. */
public final class Words {
    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the word of a constant.
     *
     * @throws InvalidValueException naming the member when no constant has that word
     */
    public static <E extends Enum<E>> E read(Class<E> type, String member, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new InvalidValueException(member, "That is none of the words for this");
    }
}
