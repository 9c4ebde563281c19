/** What the environment says about how this server runs. */
@NullMarked
package io.voipcrm.sample.config;

import org.jspecify.annotations.NullMarked;
