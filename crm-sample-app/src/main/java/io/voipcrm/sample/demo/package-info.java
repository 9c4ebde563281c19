/** The made-up company that the demo shows: its people, its customers and its telephone account. */
@NullMarked
package io.voipcrm.sample.demo;

import org.jspecify.annotations.NullMarked;
