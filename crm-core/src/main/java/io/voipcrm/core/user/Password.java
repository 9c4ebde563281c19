package io.voipcrm.core.user;

import io.voipcrm.core.InvalidValueException;
import java.nio.charset.StandardCharsets;

/** A password fit to be set: 8 to 72 bytes in UTF-8 and none of the common ones. Never printed. */
public final class Password {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 72;

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /**
     * Checks a password somebody wants to set.
     *
     * @throws InvalidValueException naming {@code password} and the rule that is broken
     */
    public static Password of(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < SHORTEST || bytes > LONGEST) {
            throw new InvalidValueException("password", "A password has 8 to 72 bytes");
        }
        if (text.isBlank() || CommonPasswords.contains(text)) {
            throw new InvalidValueException("password", "That password is too common");
        }
        return new Password(text);
    }

    /** Refuses a password that is the person's own name or e-mail address. */
    void checkAgainst(FullName name, EmailAddress email) {
        if (text.equalsIgnoreCase(name.text())
                || text.equalsIgnoreCase(email.address())
                || text.equalsIgnoreCase(email.localPart())) {
            throw new InvalidValueException("password", "A password is not one's own name or e-mail address");
        }
    }

    /** The password itself, for the one who hashes it. */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "***";
    }
}
