/** The team over HTTP. */
@NullMarked
package io.voipcrm.web.user;

import org.jspecify.annotations.NullMarked;
