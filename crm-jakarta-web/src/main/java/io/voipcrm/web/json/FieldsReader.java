package io.voipcrm.web.json;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
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
import java.util.NoSuchElementException;

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
        try (JsonParser parser = JSON.createParser(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw new InvalidRequestException("body", "The body is a JSON object");
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw new InvalidRequestException("body", "The body is one JSON object");
            }
            return object;
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw new InvalidRequestException("body", "The body is not JSON");
        }
    }
}
