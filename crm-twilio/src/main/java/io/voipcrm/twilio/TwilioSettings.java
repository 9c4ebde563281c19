package io.voipcrm.twilio;

import io.voipcrm.core.telephony.Credentials;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the company is connected to Twilio.
 *
 * @param credentials asked anew for every request, so that a change takes effect at once; empty until an account is set
 * @param publicBaseUrl what stands before {@code /api/twilio/…} in the addresses that Twilio calls
 * @param restBase where control requests go instead of {@code https://api.twilio.com}; absent in production
 * @param deviceOptions what a browser's telephone must be set to besides; empty in production
 * @param holdMusic what a waiting caller hears
 * @param nobodyAvailable what a caller is told when nobody can take the call
 */
public record TwilioSettings(
        Supplier<Optional<Credentials>> credentials,
        URI publicBaseUrl,
        Optional<URI> restBase,
        Map<String, Object> deviceOptions,
        URI holdMusic,
        String nobodyAvailable,
        Clock clock) {
    /** The music that Twilio itself plays in conferences. */
    private static final URI USUAL_MUSIC =
            URI.create("http://com.twilio.sounds.music.s3.amazonaws.com/MARKOVICHAMP-Borghestral.mp3");

    private static final String USUAL_APOLOGY =
            "Thank you for calling. Nobody can take your call at the moment. Please try again later.";

    public TwilioSettings {
        publicBaseUrl = checkedBase("publicBaseUrl", publicBaseUrl);
        restBase = restBase.map(base -> checkedBase("restBase", base));
        deviceOptions = Map.copyOf(deviceOptions);
    }

    /** Production's settings: the real Twilio, its usual music, a short apology, the system's clock. */
    public static TwilioSettings of(Supplier<Optional<Credentials>> credentials, URI publicBaseUrl) {
        return new TwilioSettings(
                credentials, publicBaseUrl, Optional.empty(), Map.of(), USUAL_MUSIC, USUAL_APOLOGY, Clock.systemUTC());
    }

    public TwilioSettings withRestBase(URI value) {
        return new TwilioSettings(
                credentials, publicBaseUrl, Optional.of(value), deviceOptions, holdMusic, nobodyAvailable, clock);
    }

    public TwilioSettings withDeviceOptions(Map<String, Object> value) {
        return new TwilioSettings(credentials, publicBaseUrl, restBase, value, holdMusic, nobodyAvailable, clock);
    }

    public TwilioSettings withHoldMusic(URI value) {
        return new TwilioSettings(credentials, publicBaseUrl, restBase, deviceOptions, value, nobodyAvailable, clock);
    }

    public TwilioSettings withNobodyAvailable(String value) {
        return new TwilioSettings(credentials, publicBaseUrl, restBase, deviceOptions, holdMusic, value, clock);
    }

    public TwilioSettings withClock(Clock value) {
        return new TwilioSettings(
                credentials, publicBaseUrl, restBase, deviceOptions, holdMusic, nobodyAvailable, value);
    }

    private static URI checkedBase(String name, URI base) {
        boolean http = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
        boolean plain = base.getRawUserInfo() == null && base.getRawQuery() == null && base.getRawFragment() == null;
        if (!http || base.getHost() == null || !plain) {
            throw new IllegalArgumentException(name + " is http(s)://host, maybe with a port and a path: " + base);
        }
        String text = base.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : base;
    }
}
