/** Who can be reached at this moment. */
@NullMarked
package io.voipcrm.core.presence;

import org.jspecify.annotations.NullMarked;
