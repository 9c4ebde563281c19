/** Signing in and out over HTTP, and the first set-up. */
@NullMarked
package io.voipcrm.web.session;

import org.jspecify.annotations.NullMarked;
