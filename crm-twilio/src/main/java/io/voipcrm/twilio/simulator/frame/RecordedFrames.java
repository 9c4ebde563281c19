package io.voipcrm.twilio.simulator.frame;

import io.voipcrm.twilio.simulator.frame.FrameRecord.Way;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

/** Every frame that passed, the newest thousands of them. */
public final class RecordedFrames {

    private static final int KEPT = 5_000;
    private static final Pattern TOKEN = Pattern.compile("(\"token\":\")[^\"]+");

    private final BoundedLog<FrameRecord> log = new BoundedLog<>(KEPT);
    private final Clock clock;

    public RecordedFrames(Clock clock) {
        this.clock = clock;
    }

    /** Notes a frame that a page sent. */
    public void received(String connection, String text) {
        add(connection, Way.IN, text);
    }

    /** A sink that notes what goes through it; heartbeats are not worth noting. */
    public FrameSink noting(String connection, FrameSink sink) {
        return new FrameSink() {
            @Override
            public void send(String text) {
                if (!text.isBlank()) {
                    add(connection, Way.OUT, text);
                }
                sink.send(text);
            }

            @Override
            public void close() {
                sink.close();
            }
        };
    }

    public List<FrameRecord> entries() {
        return log.entries();
    }

    private void add(String connection, Way way, String text) {
        String redacted = TOKEN.matcher(text).replaceAll("$1redacted");
        log.add(new FrameRecord(clock.instant(), connection, way, redacted));
    }
}
