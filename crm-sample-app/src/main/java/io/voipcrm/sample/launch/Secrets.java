package io.voipcrm.sample.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The demo's keys and passwords: made once, kept in a file that only the owner reads. */
final class Secrets {

    private static final int KEY_BYTES = 32;

    private final Path file;
    private final Properties values;

    private Secrets(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    static Secrets in(Path file) {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException unreadable) {
                throw new LaunchFailure("The secrets in " + file + " can't be read: " + unreadable, unreadable);
            }
        }
        return new Secrets(file, values);
    }

    static String random() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    @Nullable
    String find(String name) {
        return values.getProperty(name);
    }

    /** The secret of that name: 32 random bytes in base64, made and kept if there is none yet. */
    String get(String name) {
        String known = find(name);
        if (known != null) {
            return known;
        }
        String made = random();
        keep(name, made);
        return made;
    }

    void keep(String name, String value) {
        values.setProperty(name, value);
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished);
            DataDirectory.ownerOnly(unfinished, "rw-------");
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                values.store(writer, "Keys of this demo. Without them its sign-ins and stored credentials are lost.");
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new LaunchFailure("The secrets can't be written to " + file + ": " + unwritable, unwritable);
        }
    }

    @Override
    public String toString() {
        return "Secrets[" + file + "]";
    }
}
