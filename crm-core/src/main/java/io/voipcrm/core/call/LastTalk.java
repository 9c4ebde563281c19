package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import java.time.Instant;
import java.util.Optional;

/** When somebody was last talked to, and by whom. */
public record LastTalk(Instant at, Optional<UserId> agent) {}
