package io.voipcrm.sample.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest {

    private final Shutdown shutdown = new Shutdown();
    private final List<String> stopped = new ArrayList<>();

    @Test
    void stopsTheLastFirstAndEachOnce() {
        shutdown.start(() -> () -> stopped.add("database"));
        shutdown.start(() -> () -> stopped.add("server"));

        shutdown.stopAll();
        shutdown.stopAll();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void goesOnWhenOneCannotBeStopped() {
        shutdown.start(() -> () -> stopped.add("database"));
        shutdown.start(() -> () -> {
            throw new IllegalStateException("stuck");
        });

        shutdown.stopAll();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void startsNothingOnceItStops() {
        shutdown.stopAll();

        assertThatThrownBy(() -> shutdown.start(() -> () -> stopped.add("server")))
                .isInstanceOf(LaunchFailure.class);
    }
}
