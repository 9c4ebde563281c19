package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path temporary;

    @Test
    void areMadeOnceAndKept() {
        String made = Secrets.in(file()).get("JWT_SECRET");

        assertThat(Base64.getDecoder().decode(made)).hasSize(32);
        assertThat(Secrets.in(file()).get("JWT_SECRET")).isEqualTo(made);
        assertThat(Secrets.in(file()).get("ENCRYPTION_KEY")).isNotEqualTo(made);
    }

    @Test
    void areReadByTheirOwnerOnly() throws IOException {
        Secrets.in(file()).get("JWT_SECRET");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void areNotPrinted() {
        Secrets secrets = Secrets.in(file());
        String made = secrets.get("JWT_SECRET");

        assertThat(secrets.toString()).doesNotContain(made);
    }

    private Path file() {
        return temporary.resolve("secrets.properties");
    }
}
