/** A telephone network on one machine that stands in for Twilio: for tests, and for whoever tries the product without an account. */
@NullMarked
package io.voipcrm.twilio.simulator;

import org.jspecify.annotations.NullMarked;
