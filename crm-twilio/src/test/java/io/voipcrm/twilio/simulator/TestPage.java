package io.voipcrm.twilio.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.twilio.simulator.frame.FrameSink;
import io.voipcrm.twilio.simulator.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The page's side of a socket: what it was sent, and whether it is closed. */
public final class TestPage implements FrameSink {

    private final List<String> texts = new ArrayList<>();
    private boolean closed;

    @Override
    public void send(String text) {
        texts.add(text);
    }

    @Override
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }

    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** The types of what came, heartbeats left out. */
    public List<String> types() {
        return frames().stream().map(frame -> frame.string("type").orElse("?")).toList();
    }

    public List<JsonObject> frames() {
        return texts.stream()
                .filter(text -> !text.isBlank())
                .map(JsonObject::parse)
                .toList();
    }

    /** The newest frame of a type. */
    public JsonObject last(String type) {
        List<JsonObject> found = frames().stream()
                .filter(frame -> frame.string("type").orElse("").equals(type))
                .toList();
        assertThat(found).as("frames of type %s among %s", type, types()).isNotEmpty();
        return found.get(found.size() - 1);
    }

    /** The payload of the newest frame of a type. */
    public JsonObject payload(String type) {
        return last(type).object("payload");
    }

    public void forget() {
        texts.clear();
    }
}
