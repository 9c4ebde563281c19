/** JSON without a library, as far as frames and REST answers need it. */
@NullMarked
package io.voipcrm.twilio.simulator.json;

import org.jspecify.annotations.NullMarked;
