/** What people see and do in their browsers, with the product running as it is delivered. */
@NullMarked
package io.voipcrm.sample.browser;

import org.jspecify.annotations.NullMarked;
