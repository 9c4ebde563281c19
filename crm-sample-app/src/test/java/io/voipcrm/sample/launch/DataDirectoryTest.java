package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path temporary;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        try (DataDirectory directory = DataDirectory.open(temporary.resolve("new/data"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.root())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void namesTheVariableThatMovesItWhenItCannotBeMade() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("VOIPCRM_DATA_DIR");
    }

    @Test
    void belongsToOneLauncherAtATime() throws IOException {
        DataDirectory first = DataDirectory.open(temporary);
        assertThatThrownBy(() -> DataDirectory.open(temporary))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("Another VoIP CRM is running from " + temporary);
        first.close();

        try (DataDirectory second = DataDirectory.open(temporary)) {
            assertThat(second.root()).isEqualTo(temporary);
        }
    }
}
