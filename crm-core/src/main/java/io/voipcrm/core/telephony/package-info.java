/** What the CRM asks of a telephony provider, and what a provider tells it. */
@NullMarked
package io.voipcrm.core.telephony;

import org.jspecify.annotations.NullMarked;
