package io.voipcrm.core.activity;

/** Notes and tasks, for features that bring forth some of both. */
public record Activities(NoteService notes, TaskService tasks) {}
