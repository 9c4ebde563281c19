/** Contacts that come from tables and go into them. */
@NullMarked
package io.voipcrm.core.exchange;

import org.jspecify.annotations.NullMarked;
