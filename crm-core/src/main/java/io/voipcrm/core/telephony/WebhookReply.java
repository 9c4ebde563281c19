package io.voipcrm.core.telephony;

/** What a provider gets for an answer, status 200. */
public record WebhookReply(String contentType, String body) {}
