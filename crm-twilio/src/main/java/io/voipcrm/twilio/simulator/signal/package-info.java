/** The signalling that the browser SDK speaks. */
@NullMarked
package io.voipcrm.twilio.simulator.signal;

import org.jspecify.annotations.NullMarked;
