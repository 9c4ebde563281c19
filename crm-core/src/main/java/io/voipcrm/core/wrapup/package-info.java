/** What is left to do when a call is over: say what came of it, and what follows. */
@NullMarked
package io.voipcrm.core.wrapup;

import org.jspecify.annotations.NullMarked;
