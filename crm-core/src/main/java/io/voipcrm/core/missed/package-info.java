/** Customers who called in vain, until somebody has talked to them. */
@NullMarked
package io.voipcrm.core.missed;

import org.jspecify.annotations.NullMarked;
