package io.voipcrm.sample.config;

import java.net.URI;
import java.util.Optional;

/**
 * What the environment says about this installation, complete and valid.
 *
 * @param mode demo or production
 * @param database where the data is
 * @param jwtSecret signs the tokens of sessions
 * @param previousJwtSecret tokens signed with it still count; absent when the secret has not been changed
 * @param encryptionKey 32 bytes in base64 that protect stored credentials
 * @param publicBaseUrl scheme, host and port at which browsers and the telephony provider reach this server
 * @param company where the company is
 * @param demoData whether the demo's people are made at the first start
 */
public record Settings(
        Mode mode,
        DatabaseSettings database,
        String jwtSecret,
        Optional<String> previousJwtSecret,
        String encryptionKey,
        URI publicBaseUrl,
        CompanyPlace company,
        boolean demoData) {

    /** The settings of this process. */
    public static Settings ofThisProcess() {
        return new SettingsReader(System.getenv()).read();
    }

    @Override
    public String toString() {
        return "Settings[mode=" + mode + ", database=" + database + ", publicBaseUrl=" + publicBaseUrl + ", demoData="
                + demoData + "]";
    }
}
