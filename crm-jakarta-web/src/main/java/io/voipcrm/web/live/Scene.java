package io.voipcrm.web.live;

import io.voipcrm.web.call.CallView;

/** What must be known besides an event to tell clients of it: names, how the team stands now, notes and tasks. */
record Scene(CallView view, TeamBoard board, ActivityScene activities) {}
