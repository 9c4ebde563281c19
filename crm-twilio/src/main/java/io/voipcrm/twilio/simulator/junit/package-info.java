/**
 * The local telephone network in JUnit tests of whoever embeds the library. It is a jar of its own, with the classifier
 * {@code simulator-junit}: servers that run the network in a demonstration have no JUnit on their class path.
 */
@NullMarked
package io.voipcrm.twilio.simulator.junit;

import org.jspecify.annotations.NullMarked;
