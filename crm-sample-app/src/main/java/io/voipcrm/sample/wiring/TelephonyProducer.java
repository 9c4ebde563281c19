package io.voipcrm.sample.wiring;

import io.voipcrm.core.Crm;
import io.voipcrm.core.telephony.StoredCredentials;
import io.voipcrm.sample.config.Mode;
import io.voipcrm.sample.config.Settings;
import io.voipcrm.sample.telephone.DemoAccount;
import io.voipcrm.twilio.TwilioSettings;
import io.voipcrm.twilio.TwilioTelephony;
import io.voipcrm.twilio.TwilioWebhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** Twilio is the provider: the real one, or in the demo the network on this machine. */
@ApplicationScoped
class TelephonyProducer {

    /** The engine needs telephony to exist, and telephony the engine's credentials: it asks for them when it works. */
    @Produces
    @Singleton
    TwilioSettings settings(Settings settings, Provider<Crm> crm) {
        TwilioSettings twilio = TwilioSettings.of(
                () -> crm.get()
                        .credentials()
                        .forProvider(TwilioTelephony.PROVIDER)
                        .map(StoredCredentials::credentials),
                settings.publicBaseUrl());
        if (settings.mode() == Mode.PRODUCTION) {
            return twilio;
        }
        DemoAccount demo = DemoAccount.of(settings);
        return twilio.withRestBase(demo.restBase()).withDeviceOptions(demo.deviceOptions());
    }

    @Produces
    @Singleton
    TwilioTelephony telephony(TwilioSettings settings) {
        return new TwilioTelephony(settings);
    }

    @Produces
    @Singleton
    TwilioWebhooks webhooks(TwilioSettings settings) {
        return new TwilioWebhooks(settings);
    }

    void close(@Disposes TwilioTelephony telephony) {
        telephony.close();
    }
}
