package io.voipcrm.web.json;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads a request's JSON object; whatever else comes is refused. */
@Provider
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
public final class FieldsReader implements MessageBodyReader<Fields> {
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Fields.class;
    }

    @Override
    public Fields readFrom(
            Class<Fields> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return parse(LimitedBody.read(body));
    }

    /**
     * Reads the object in the text.
     *
     * @throws InvalidRequestException when it is no JSON object
     */
    public static Fields parse(byte[] text) {
        return new Fields(object(text));
    }

    private static JsonObject object(byte[] text) {
        try (JsonReader reader = JSON.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
            JsonValue value = reader.readValue();
            if (value instanceof JsonObject object) {
                return object;
            }
            throw new InvalidRequestException("body", "The body is a JSON object");
        } catch (JsonException | IllegalStateException e) {
            throw new InvalidRequestException("body", "The body is not JSON");
        }
    }
}
