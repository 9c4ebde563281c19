package io.voipcrm.web.live;

import io.voipcrm.web.json.InvalidRequestException;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.OptionalLong;

/** What a client says. */
sealed interface ClientFrame {
    /**
     * The first frame.
     *
     * @param since the position the client has got to; absent for a new one
     */
    record Auth(String token, OptionalLong since) implements ClientFrame {
        @Override
        public String toString() {
            return "Auth[since=" + since + "]";
        }
    }

    /** The tab's telephone can ring, or no longer can. */
    record Device(boolean registered) implements ClientFrame {}

    record Ping() implements ClientFrame {}

    /** The sender has answered a call, and wants the others to know before the provider says so. */
    record AnsweredImmediately(String callSid) implements ClientFrame {}

    /**
     * Reads a frame; members that it does not need are ignored.
     *
     * @throws InvalidRequestException when it can't be understood
     */
    static ClientFrame parse(String text) {
        JsonObject frame = object(text);
        return switch (text(frame, "type")) {
            case "auth" -> new Auth(text(frame, "token"), number(frame, "since"));
            case "presence" -> device(text(frame, "device"));
            case "ping" -> new Ping();
            case "call_answered_immediate" -> new AnsweredImmediately(text(frame, "callSid"));
            default -> throw new InvalidRequestException("type", "There is no such frame");
        };
    }

    private static ClientFrame device(String state) {
        return switch (state) {
            case "registered" -> new Device(true);
            case "unregistered" -> new Device(false);
            default -> throw new InvalidRequestException("device", "This is registered or unregistered");
        };
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = JsonProvider.provider().createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new InvalidRequestException("frame", "A frame is a JSON object");
        }
    }

    private static String text(JsonObject frame, String member) {
        if (frame.get(member) instanceof JsonString text) {
            return text.getString();
        }
        throw new InvalidRequestException(member, "This is a text");
    }

    private static OptionalLong number(JsonObject frame, String member) {
        JsonValue value = frame.get(member);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return OptionalLong.empty();
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return OptionalLong.of(number.longValue());
        }
        throw new InvalidRequestException(member, "This is a whole number");
    }
}
