package io.voipcrm.core.activity;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.telephony.CallId;
import java.time.Instant;
import java.util.Optional;

/** A note about to be stored. */
public record NoteDraft(Optional<ContactId> contact, Optional<CallId> call, String text, UserId author, Instant at) {}
