/** The telephony provider's account and browser telephones' tokens over HTTP. */
@NullMarked
package io.voipcrm.web.telephony;

import org.jspecify.annotations.NullMarked;
