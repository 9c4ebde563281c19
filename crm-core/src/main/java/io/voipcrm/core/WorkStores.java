package io.voipcrm.core;

import io.voipcrm.core.activity.NoteRepository;
import io.voipcrm.core.activity.TaskRepository;
import io.voipcrm.core.call.CallHistory;
import io.voipcrm.core.missed.MissedCallRepository;
import io.voipcrm.core.wrapup.WrapUpRepository;

/** What is kept about the work around calls. */
public record WorkStores(
        MissedCallRepository missedCalls,
        CallHistory callHistory,
        NoteRepository notes,
        TaskRepository tasks,
        WrapUpRepository wrapUps) {}
