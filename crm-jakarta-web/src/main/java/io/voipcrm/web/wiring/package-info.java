/** Puts the engine, the server's resources and the resources of this module together; the only package that knows all. */
@NullMarked
package io.voipcrm.web.wiring;

import org.jspecify.annotations.NullMarked;
