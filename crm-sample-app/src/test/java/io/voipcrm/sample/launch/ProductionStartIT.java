package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server outside the demo. */
class ProductionStartIT {

    @TempDir
    private Path temporary;

    @Test
    void endsNamingWhatIsMissing() throws IOException, InterruptedException {
        Path log = temporary.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(LibertyCommand.in(LibertyCommand.installation()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().put("WLP_OUTPUT_DIR", temporary.resolve("output").toString());
        builder.environment().put("HTTP_PORT", Integer.toString(HttpPort.anyFree()));
        builder.environment().put("ltpa_keys_password", "unused");

        Process server = builder.start();

        assertThat(server.waitFor(3, TimeUnit.MINUTES)).as("ended").isTrue();
        assertThat(server.exitValue()).isEqualTo(1);
        assertThat(LibertyLog.reasonToStop(log)).hasValueSatisfying(reason -> assertThat(reason)
                .contains("JWT_SECRET is missing", "ENCRYPTION_KEY is missing")
                .contains("PUBLIC_BASE_URL is missing", "DATABASE_URL is missing"));
    }
}
