package io.voipcrm.core.telephony;

/** Reads a provider's messages and writes the answers. Thread-safe, stateless, and quick: a caller is on the line. */
public interface TelephonyWebhooks {
    /** The name under which the provider's messages arrive: the path is {@code /api/<provider>/…}. */
    String provider();

    /** Whether the message really comes from the provider; false when that can't be known. */
    boolean verify(WebhookRequest request);

    /**
     * The message in the CRM's words; {@link TelephonyEvent.Irrelevant} when the CRM has no use for it.
     *
     * @throws io.voipcrm.core.InvalidValueException when a member that it needs is missing or malformed
     */
    ReceivedEvent translate(WebhookRequest request);

    WebhookReply render(CallInstruction instruction);
}
