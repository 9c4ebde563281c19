package io.voipcrm.web.contact;

import org.jspecify.annotations.Nullable;

/** A number of a contact. */
public record PhoneJson(String number, @Nullable String extension, String label) {}
