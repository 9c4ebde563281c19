package io.voipcrm.web.json;

/** An answer that only says what was done. */
public record MessageJson(String message) {}
