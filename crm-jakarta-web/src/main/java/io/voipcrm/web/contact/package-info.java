/** Contacts, companies, and what the team asks about them. */
@NullMarked
package io.voipcrm.web.contact;

import org.jspecify.annotations.NullMarked;
