package io.voipcrm.sample.config;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.Country;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the settings from environment variables and tells everything that is wrong with them at once. */
final class SettingsReader {

    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 32;
    private static final String HOW_TO_MAKE_ONE = "for example from: openssl rand -base64 32";

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Throws {@link InvalidSettingsException} with one message that names every variable in question. */
    Settings read() {
        Mode mode = mode();
        Settings settings = new Settings(
                mode,
                database(),
                secret(),
                value("JWT_SECRET_PREVIOUS"),
                encryptionKey(),
                publicBaseUrl(),
                new CompanyPlace(country(mode), zone()),
                mode == Mode.DEMO && demoData());
        if (mode == Mode.DEMO) {
            requireLoopback();
        }
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
        return settings;
    }

    private Mode mode() {
        String mode = value("VOIPCRM_MODE").orElse("production");
        return switch (mode) {
            case "demo" -> Mode.DEMO;
            case "production" -> Mode.PRODUCTION;
            default -> {
                problems.add("VOIPCRM_MODE is \"" + mode + "\": it must be demo, production or not set");
                yield Mode.PRODUCTION;
            }
        };
    }

    private DatabaseSettings database() {
        String url = value("DATABASE_URL").orElseGet(this::urlOfParts);
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            problems.add("DATABASE_URL must begin with jdbc:postgresql:");
        }
        return new DatabaseSettings(
                url, required("DATABASE_USER", "the database's user"), required("DATABASE_PASSWORD", "its password"));
    }

    private String urlOfParts() {
        Optional<String> host = value("DATABASE_HOST");
        if (host.isEmpty()) {
            problems.add("DATABASE_URL is missing: the JDBC address of the PostgreSQL database (or DATABASE_HOST,"
                    + " DATABASE_PORT and DATABASE_NAME)");
            return "";
        }
        return "jdbc:postgresql://" + host.get() + ":" + value("DATABASE_PORT").orElse("5432") + "/"
                + value("DATABASE_NAME").orElse("voipcrm");
    }

    private String secret() {
        String secret = required("JWT_SECRET", "a secret of at least 32 bytes, " + HOW_TO_MAKE_ONE);
        if (!secret.isEmpty() && secret.getBytes(StandardCharsets.UTF_8).length < SECRET_BYTES) {
            problems.add("JWT_SECRET is shorter than " + SECRET_BYTES + " bytes");
        }
        return secret;
    }

    private String encryptionKey() {
        String key = required("ENCRYPTION_KEY", "32 bytes in base64, " + HOW_TO_MAKE_ONE);
        if (!key.isEmpty() && !isKey(key)) {
            problems.add("ENCRYPTION_KEY is not " + KEY_BYTES + " bytes in base64");
        }
        return key;
    }

    private static boolean isKey(String key) {
        try {
            return Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private URI publicBaseUrl() {
        String text = required("PUBLIC_BASE_URL", "the address of this server from outside, https://crm.example.com");
        try {
            URI url = URI.create(text);
            if (text.isEmpty() || isBaseUrl(url)) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            problems.add("PUBLIC_BASE_URL is not a URL");
            return URI.create("");
        }
        problems.add("PUBLIC_BASE_URL must have a scheme and a host, and no path, like https://crm.example.com");
        return URI.create("");
    }

    private static boolean isBaseUrl(URI url) {
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        return web && url.getHost() != null && url.getPath().isEmpty() && url.getQuery() == null;
    }

    private Country country(Mode mode) {
        Country usual = Country.of(mode == Mode.DEMO ? "SE" : "US");
        try {
            return value("COMPANY_COUNTRY").map(Country::of).orElse(usual);
        } catch (InvalidValueException unknown) {
            problems.add("COMPANY_COUNTRY must be a country's two letters, like US");
            return usual;
        }
    }

    private ZoneId zone() {
        try {
            return value("COMPANY_TIME_ZONE").map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException unknown) {
            problems.add("COMPANY_TIME_ZONE must be the name of a time zone, like Europe/Stockholm");
            return ZoneId.systemDefault();
        }
    }

    private boolean demoData() {
        return !value("VOIPCRM_DEMO_DATA").orElse("true").equals("false");
    }

    private void requireLoopback() {
        String host = value("HTTP_HOST").orElse("*");
        try {
            if (!host.equals("*") && InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            problems.add("HTTP_HOST is \"" + host + "\", which is no host of this machine");
            return;
        }
        problems.add("HTTP_HOST must be localhost with VOIPCRM_MODE=demo: the demo's passwords are published");
    }

    private String required(String name, String meaning) {
        return value(name).orElseGet(() -> {
            problems.add(name + " is missing: " + meaning);
            return "";
        });
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
