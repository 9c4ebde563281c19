/** Calls, conferences and the TwiML they run. */
@NullMarked
package io.voipcrm.twilio.simulator.exchange;

import org.jspecify.annotations.NullMarked;
