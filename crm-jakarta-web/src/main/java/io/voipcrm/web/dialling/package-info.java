/** Dialling over HTTP: what may be called, how, and from which number. */
@NullMarked
package io.voipcrm.web.dialling;

import org.jspecify.annotations.NullMarked;
