package io.voipcrm.twilio;

import io.voipcrm.core.telephony.TelephonyWebhooks;
import io.voipcrm.core.telephony.TelephonyWebhooksContract;
import io.voipcrm.core.telephony.WebhookRequest;

class TwilioWebhooksContractTest extends TelephonyWebhooksContract {
    private final TwilioWebhooks webhooks = new TwilioWebhooks(Accounts.settings("https://crm.example.com"));

    @Override
    protected TelephonyWebhooks webhooks() {
        return webhooks;
    }

    @Override
    protected WebhookRequest customerCalls() {
        return Requests.aCustomerCalls()
                .signed(Accounts.TOKEN, "https://crm.example.com")
                .build();
    }
}
