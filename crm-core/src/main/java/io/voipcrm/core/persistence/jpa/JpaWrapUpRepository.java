package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.TaskId;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.wrapup.OutcomeCode;
import io.voipcrm.core.wrapup.OutcomeTakenException;
import io.voipcrm.core.wrapup.OutcomeWords;
import io.voipcrm.core.wrapup.Tone;
import io.voipcrm.core.wrapup.WrapUpRecord;
import io.voipcrm.core.wrapup.WrapUpRepository;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps outcomes and wrap-ups in PostgreSQL. */
public final class JpaWrapUpRepository implements WrapUpRepository {
    private static final String LABEL = "crm_outcome_code_label";

    private final Database database;

    public JpaWrapUpRepository(Supplier<EntityManager> manager) {
        this.database = new Database(manager);
    }

    @Override
    public List<OutcomeCode> outcomes() {
        return database
                .rows("select id, label, tone, position, active from crm_outcome_code order by position, id")
                .stream()
                .map(row -> outcome(new Cells(row)))
                .toList();
    }

    @Override
    public OutcomeCode add(OutcomeWords words) {
        List<Long> ids = Violations.translate(
                () -> database.numbers("""
                        insert into crm_outcome_code (label, tone, position, active)
                        values (?1, ?2, ?3, ?4) returning id
                        """, words.label(), words.tone().name(), words.position(), words.active()),
                Map.of(LABEL, () -> new OutcomeTakenException(words.label())));
        return new OutcomeCode(OutcomeCodeId.of(ids.get(0)), words);
    }

    @Override
    public boolean update(OutcomeCode outcome) {
        OutcomeWords words = outcome.words();
        int changed = Violations.translate(
                () -> database.executeNative(
                        "update crm_outcome_code set label = ?2, tone = ?3, position = ?4, active = ?5 where id = ?1",
                        outcome.id().value(),
                        words.label(),
                        words.tone().name(),
                        words.position(),
                        words.active()),
                Map.of(LABEL, () -> new OutcomeTakenException(words.label())));
        return changed > 0;
    }

    @Override
    public boolean outcomeRequired() {
        return database.column("select outcome_required from crm_wrap_up_settings").stream()
                .anyMatch(Boolean.TRUE::equals);
    }

    @Override
    public void requireOutcome(boolean required) {
        database.executeNative("""
                insert into crm_wrap_up_settings (outcome_required) values (?1)
                on conflict (only_row) do update set outcome_required = excluded.outcome_required
                """, required);
    }

    @Override
    public Optional<WrapUpRecord> find(CallId call) {
        return database
                .rows(
                        "select call_id, follow_up, wrapped_up_by, " + Cells.micros("wrapped_up_at")
                                + " from crm_wrap_up where call_id = ?1",
                        call.value())
                .stream()
                .map(row -> wrapUp(new Cells(row)))
                .findFirst();
    }

    @Override
    public void save(WrapUpRecord wrapUp) {
        database.executeNative(
                """
                insert into crm_wrap_up (call_id, follow_up, wrapped_up_by, wrapped_up_at)
                values (?1, cast(nullif(?2, '') as bigint), ?3, cast(?4 as timestamptz))
                on conflict (call_id) do update set follow_up = excluded.follow_up,
                    wrapped_up_by = excluded.wrapped_up_by, wrapped_up_at = excluded.wrapped_up_at
                """,
                wrapUp.call().value(),
                Database.orEmpty(wrapUp.followUp()),
                wrapUp.by().value(),
                Database.text(wrapUp.at()));
    }

    private static OutcomeCode outcome(Cells cells) {
        return new OutcomeCode(
                OutcomeCodeId.of(cells.number()),
                new OutcomeWords(cells.text(), Tone.valueOf(cells.text()), (int) cells.number(), cells.flag()));
    }

    private static WrapUpRecord wrapUp(Cells cells) {
        return new WrapUpRecord(
                CallId.of(cells.number()),
                cells.optionalNumber().map(TaskId::of),
                UserId.of(cells.number()),
                cells.moment());
    }
}
