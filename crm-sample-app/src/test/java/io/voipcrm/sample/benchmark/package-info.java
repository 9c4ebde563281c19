/** Measures the running product; nothing here is part of the tests. */
@NullMarked
package io.voipcrm.sample.benchmark;

import org.jspecify.annotations.NullMarked;
