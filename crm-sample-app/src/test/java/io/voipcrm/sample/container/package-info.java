/** The application inside a real Open Liberty, asked from within. */
@NullMarked
package io.voipcrm.sample.container;

import org.jspecify.annotations.NullMarked;
