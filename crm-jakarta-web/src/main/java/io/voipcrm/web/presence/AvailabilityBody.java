package io.voipcrm.web.presence;

/** The body that sets availability, for the description of the API. */
record AvailabilityBody(String state) {}
