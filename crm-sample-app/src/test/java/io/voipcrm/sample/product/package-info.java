/** The packaged product and a browser, started the way a user starts them. */
@NullMarked
package io.voipcrm.sample.product;

import org.jspecify.annotations.NullMarked;
