/** Calls over HTTP: the log, answering, hanging up, figures. */
@NullMarked
package io.voipcrm.web.call;

import org.jspecify.annotations.NullMarked;
