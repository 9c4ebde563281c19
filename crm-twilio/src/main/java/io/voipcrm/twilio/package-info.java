/** Telephony on Twilio. */
@NullMarked
package io.voipcrm.twilio;

import org.jspecify.annotations.NullMarked;
