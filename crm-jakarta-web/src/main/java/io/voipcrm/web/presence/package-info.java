/** Availability over HTTP. */
@NullMarked
package io.voipcrm.web.presence;

import org.jspecify.annotations.NullMarked;
