/** The missed-call worklist over HTTP. */
@NullMarked
package io.voipcrm.web.missed;

import org.jspecify.annotations.NullMarked;
