package io.voipcrm.core.call;

import io.voipcrm.core.dialling.DiallingService;
import io.voipcrm.core.presence.AvailabilityService;
import io.voipcrm.core.presence.PresenceService;

/** What the work with calls needs to know of the team: who is there, who wants calls, and what they may dial. */
public record Staff(PresenceService presence, AvailabilityService availability, DiallingService dialling) {}
