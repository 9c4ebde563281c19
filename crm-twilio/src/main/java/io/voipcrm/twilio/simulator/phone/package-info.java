/** The customer's telephone page. */
@NullMarked
package io.voipcrm.twilio.simulator.phone;

import org.jspecify.annotations.NullMarked;
