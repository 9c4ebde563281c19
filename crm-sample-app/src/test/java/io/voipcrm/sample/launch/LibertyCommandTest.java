package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibertyCommandTest {
    @TempDir
    private Path installation;

    @BeforeEach
    void install() throws IOException {
        write("lib/platform/java/java9.options", "# for all\n--add-opens\njava.base/java.lang=ALL-UNNAMED\n");
        write("lib/platform/java/java24.options", "--add-opens\njava.base/java.lang=ALL-UNNAMED\n");
        write("usr/servers/voipcrm/jvm.options", "-Xmx512m\n\n");
    }

    @Test
    void givesJavaTheOptionsOfThePlatformOfTheServerAndOfTheEnvironmentLast() {
        assertThat(LibertyCommand.in(installation, Map.of("JVM_ARGS", " -Xmx1g  -Dsome=thing ")))
                .containsSubsequence(
                        "--add-opens", "java.base/java.lang=ALL-UNNAMED", "-Xmx512m", "-Xmx1g", "-Dsome=thing", "-jar");
    }

    @Test
    void addsNothingWhereTheEnvironmentSaysNothing() {
        assertThat(LibertyCommand.in(installation, Map.of("JVM_ARGS", "")))
                .isEqualTo(LibertyCommand.in(installation, Map.of()))
                .doesNotContain("");
    }

    private void write(String file, String text) throws IOException {
        Path target = installation.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
