/** What tests of the CRM, and of hosts that embed it, need: a clock to set, fakes, and examples. */
@NullMarked
package io.voipcrm.core.testing;

import org.jspecify.annotations.NullMarked;
