/** The local telephone network on the server's sockets, in the demo and from this machine only. */
@NullMarked
package io.voipcrm.sample.telephone;

import org.jspecify.annotations.NullMarked;
