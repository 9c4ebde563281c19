package io.voipcrm.web.json;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;

/** Reads a request's body as it came, up to 64 KB. */
public final class LimitedBody {
    private static final int LARGEST = 64 * 1024;

    private LimitedBody() {}

    /**
     * The whole body.
     *
     * @throws ClientErrorException with status 413 when it is larger
     */
    public static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ClientErrorException("The body is too large", Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return bytes;
    }
}
