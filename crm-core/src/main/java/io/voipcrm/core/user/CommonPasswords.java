package io.voipcrm.core.user;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that are tried first by whoever guesses. */
final class CommonPasswords {
    private static final Set<String> KNOWN = load();

    private CommonPasswords() {}

    /** Whether the password is on the list, whatever its case and with the digits at its end left out. */
    static boolean contains(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return KNOWN.contains(lower) || KNOWN.contains(lower.replaceAll("[0-9!.]+$", ""));
    }

    private static Set<String> load() {
        InputStream list = Objects.requireNonNull(
                CommonPasswords.class.getResourceAsStream("common-passwords.txt"), "common-passwords.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
