/** How the browser application is served: its routes, its headers. */
@NullMarked
package io.voipcrm.sample.pages;

import org.jspecify.annotations.NullMarked;
