/** Calls: their journal, their states, who answers them. */
@NullMarked
package io.voipcrm.core.call;

import org.jspecify.annotations.NullMarked;
