/** The subset of the REST API 2010-04-01 that the product uses. */
@NullMarked
package io.voipcrm.twilio.simulator.rest;

import org.jspecify.annotations.NullMarked;
