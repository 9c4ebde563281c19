/** TwiML documents as values. */
@NullMarked
package io.voipcrm.twilio.simulator.twiml;

import org.jspecify.annotations.NullMarked;
