/** What has to be right before the application takes its first request. */
@NullMarked
package io.voipcrm.sample.startup;

import org.jspecify.annotations.NullMarked;
