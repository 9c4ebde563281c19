package io.voipcrm.web.wrapup;

import io.voipcrm.web.call.PersonJson;

/** How many calls an agent has yet to class. */
public record OpenWrapUpsJson(PersonJson agent, long count) {}
