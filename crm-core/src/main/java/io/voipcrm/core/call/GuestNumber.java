package io.voipcrm.core.call;

import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.telephony.Party;

/** Under which number a guest of a call was called. */
public record GuestNumber(Party.Guest guest, PhoneNumber number) {}
