/** The control of the network for whoever comes by HTTP: browser tests, and people with a command line. */
@NullMarked
package io.voipcrm.twilio.simulator.control.http;

import org.jspecify.annotations.NullMarked;
