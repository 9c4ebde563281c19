/** Chooses the telephony provider for the engine and sets it up from the environment. */
@NullMarked
package io.voipcrm.sample.wiring;

import org.jspecify.annotations.NullMarked;
