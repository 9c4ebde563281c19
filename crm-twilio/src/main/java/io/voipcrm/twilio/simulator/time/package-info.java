/** How the network waits, so that tests can own the time. */
@NullMarked
package io.voipcrm.twilio.simulator.time;

import org.jspecify.annotations.NullMarked;
