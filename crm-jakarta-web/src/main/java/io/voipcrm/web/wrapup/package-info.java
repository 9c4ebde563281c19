/** Wrapping calls up over HTTP. */
@NullMarked
package io.voipcrm.web.wrapup;

import org.jspecify.annotations.NullMarked;
