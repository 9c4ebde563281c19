/** The CRM over HTTP and WebSocket, for any Jakarta EE 11 server. */
@NullMarked
package io.voipcrm.web;

import org.jspecify.annotations.NullMarked;
