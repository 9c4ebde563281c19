package io.voipcrm.core.call;

import io.voipcrm.core.access.UserId;
import java.util.Optional;

/**
 * Who of the team has placed a call.
 *
 * @param colleague the colleague who is called; absent when it is somebody outside
 */
public record Placed(UserId by, Optional<UserId> colleague) {}
