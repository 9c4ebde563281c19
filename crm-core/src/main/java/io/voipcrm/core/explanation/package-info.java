/** Why a call went as it did: what the provider said, what the CRM decided, and whom it told. */
@NullMarked
package io.voipcrm.core.explanation;

import org.jspecify.annotations.NullMarked;
