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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Keeps outcomes and wrap-ups in PostgreSQL. */
public final class JpaWrapUpRepository implements WrapUpRepository {
    private static final String LABEL = "crm_outcome_code_label";

    /** As it is written in the index over it. */
    static final String UNCLASSED = "code_id is null and answered_at is not null and state = 'ENDED'"
            + " and source = 'PROVIDER' and direction <> 'INTERNAL' and agent_id is not null";

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
    public Optional<Instant> outcomeRequiredSince() {
        return database
                .column("select " + Cells.micros("required_since")
                        + " from crm_wrap_up_settings where required_since is not null")
                .stream()
                .map(Database::momentOf)
                .findFirst();
    }

    @Override
    public void requireOutcome(boolean required, Instant now) {
        database.executeNative("""
                insert into crm_wrap_up_settings as stored (required_since)
                values (cast(nullif(?1, '') as timestamptz))
                on conflict (only_row) do update set required_since = case
                    when excluded.required_since is null then null
                    else coalesce(stored.required_since, excluded.required_since) end
                """, required ? Database.text(now) : "");
    }

    @Override
    public List<CallId> open(UserId agent, Instant since, int limit) {
        return database.numbers("""
                        select id from crm_call
                        where agent_id = ?1 and started_at >= cast(?2 as timestamptz) and %s
                        order by started_at desc, id desc limit ?3
                        """.formatted(UNCLASSED), agent.value(), Database.text(since), limit).stream()
                .map(CallId::of)
                .toList();
    }

    @Override
    public Map<UserId, Long> open(Instant since) {
        return database.rows("""
                        select agent_id, count(*) from crm_call
                        where started_at >= cast(?1 as timestamptz) and %s group by agent_id
                        """.formatted(UNCLASSED), Database.text(since)).stream()
                .collect(Collectors.toMap(row -> UserId.of(Database.number(row[0])), row -> Database.number(row[1])));
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
