/** Where a telephony provider's messages arrive. */
@NullMarked
package io.voipcrm.web.webhook;

import org.jspecify.annotations.NullMarked;
