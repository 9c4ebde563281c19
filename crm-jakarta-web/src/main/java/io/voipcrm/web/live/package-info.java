/** The socket that tells browsers what happens. */
@NullMarked
package io.voipcrm.web.live;

import org.jspecify.annotations.NullMarked;
