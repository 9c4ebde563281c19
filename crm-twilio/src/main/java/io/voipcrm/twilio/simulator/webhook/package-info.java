/** Signed HTTP requests to the application: delivery, retries, faults and the record of them. */
@NullMarked
package io.voipcrm.twilio.simulator.webhook;

import org.jspecify.annotations.NullMarked;
