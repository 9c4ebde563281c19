/** The run command's last step: PostgreSQL and the server, started, watched and stopped together. */
@NullMarked
package io.voipcrm.sample.launch;

import org.jspecify.annotations.NullMarked;
