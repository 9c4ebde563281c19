/** No process stays behind when the launcher dies. */
@NullMarked
package io.voipcrm.sample.shutdown;

import org.jspecify.annotations.NullMarked;
