/** What tests and the demo do to the network: scripted customers, faults, records. */
@NullMarked
package io.voipcrm.twilio.simulator.control;

import org.jspecify.annotations.NullMarked;
