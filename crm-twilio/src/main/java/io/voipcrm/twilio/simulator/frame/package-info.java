/** Text frames between the network and a page, and the record of them. */
@NullMarked
package io.voipcrm.twilio.simulator.frame;

import org.jspecify.annotations.NullMarked;
