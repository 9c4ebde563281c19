package io.voipcrm.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * What a stranger does not know: printed at the server's console, and needed to make the first admin from another
 * machine. A new one for every start of the server.
 */
public final class SetupCode {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final String code;

    private SetupCode(String code) {
        this.code = code;
    }

    /** A code of a hundred random bits. */
    public static SetupCode random() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new SetupCode(code.toString());
    }

    /** Whether that is the code; it takes the same time wherever the difference is. */
    public boolean matches(String attempt) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.UTF_8), attempt.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** For the console, and nowhere else. */
    public String reveal() {
        return code;
    }

    @Override
    public String toString() {
        return "***";
    }
}
