/** Access tokens, checked as strictly as the real gateway does. */
@NullMarked
package io.voipcrm.twilio.simulator.token;

import org.jspecify.annotations.NullMarked;
