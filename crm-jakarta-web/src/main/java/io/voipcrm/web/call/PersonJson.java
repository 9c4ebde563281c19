package io.voipcrm.web.call;

/** A colleague, by name. */
public record PersonJson(long id, String fullName) {}
