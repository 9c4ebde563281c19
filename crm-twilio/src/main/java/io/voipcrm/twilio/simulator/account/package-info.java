/** Whose network it is: account, keys, TwiML App and company numbers. */
@NullMarked
package io.voipcrm.twilio.simulator.account;

import org.jspecify.annotations.NullMarked;
