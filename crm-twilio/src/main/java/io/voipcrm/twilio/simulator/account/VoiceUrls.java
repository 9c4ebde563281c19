package io.voipcrm.twilio.simulator.account;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the network asks what to do with a call, whom it asks when that fails, and whom it tells
 * when the call is over. URLs are absolute and may carry delivery options in their fragment.
 */
public record VoiceUrls(
        String voice, @Nullable String fallback, @Nullable String statusCallback) {

    public VoiceUrls {
        requireAbsolute("voice", voice);
        if (fallback != null) {
            requireAbsolute("fallback", fallback);
        }
        if (statusCallback != null) {
            requireAbsolute("statusCallback", statusCallback);
        }
    }

    /** Only a voice URL: no fallback, and nobody is told of the end. */
    public static VoiceUrls of(String voice) {
        return new VoiceUrls(voice, null, null);
    }

    /** The same, and the given URL is told of the end. */
    public VoiceUrls withStatusCallback(String url) {
        return new VoiceUrls(voice, fallback, url);
    }

    /** The same, and the given URL is asked when the voice URL fails. */
    public VoiceUrls withFallback(String url) {
        return new VoiceUrls(voice, url, statusCallback);
    }

    public Optional<String> ifFallback() {
        return Optional.ofNullable(fallback);
    }

    private static void requireAbsolute(String name, String url) {
        if (!URI.create(url).isAbsolute()) {
            throw new IllegalArgumentException("The " + name + " URL must be absolute: " + url);
        }
    }
}
