package io.voipcrm.web.wrapup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.activity.Due;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.wrapup.FollowUp;
import io.voipcrm.core.wrapup.WrapUpDraft;
import io.voipcrm.web.json.Fields;
import io.voipcrm.web.json.InvalidRequestException;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrapUpFieldsTest {
    private static WrapUpDraft read(String json) {
        return WrapUpFields.read(
                new Fields(Json.createReader(new StringReader(json)).readObject()));
    }

    private static List<String> wrongIn(String json) {
        InvalidRequestException[] thrown = new InvalidRequestException[1];
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> read(json))
                .satisfies(refusal -> thrown[0] = refusal);
        return thrown[0].errors().stream().map(error -> error.field()).toList();
    }

    @Test
    void readsEverything() {
        assertThat(read("""
                {"outcomeId":3,"note":"Glad","ready":true,
                 "followUp":{"title":"Write","dueOn":"2026-03-31","assigneeId":7}}"""))
                .isEqualTo(new WrapUpDraft(
                        Optional.of(OutcomeCodeId.of(3)),
                        Optional.of("Glad"),
                        Optional.of(
                                new FollowUp("Write", Due.on(LocalDate.of(2026, 3, 31)), Optional.of(UserId.of(7)))),
                        true));
    }

    @Test
    void readsMomentsWithAnyOffset() {
        assertThat(read("{\"followUp\":{\"title\":\"x\",\"dueAt\":\"2026-03-31T09:30:00+02:00\"}}")
                        .followUp()
                        .map(FollowUp::due))
                .contains(Due.at(Instant.parse("2026-03-31T07:30:00Z")));
    }

    @Test
    void readsNothing() {
        WrapUpDraft nothing = new WrapUpDraft(Optional.empty(), Optional.empty(), Optional.empty(), false);

        assertThat(read("{}")).isEqualTo(nothing);
        assertThat(read("{\"outcomeId\":null,\"followUp\":null,\"ready\":null}"))
                .isEqualTo(nothing);
    }

    @Test
    void takesTheNoteAwayOnlyWhereItIsSaid() {
        assertThat(read("{\"note\":null}").note()).contains("");
        assertThat(read("{\"note\":\"\"}").note()).contains("");
        assertThat(read("{\"ready\":true}").note()).isEmpty();
    }

    @Test
    void namesWhatIsWrongWhereItIs() {
        assertThat(wrongIn("{\"outcomeId\":0}")).containsExactly("outcomeId");
        assertThat(wrongIn("{\"followUp\":{\"title\":\" \"}}"))
                .containsExactlyInAnyOrder("followUp.title", "followUp.dueOn");
        assertThat(wrongIn("{\"followUp\":{\"title\":\"x\",\"dueOn\":\"2026-02-30\",\"more\":1}}"))
                .contains("followUp.dueOn", "followUp.more");
        assertThat(wrongIn(
                        "{\"followUp\":{\"title\":\"x\",\"dueOn\":\"2026-02-20\",\"dueAt\":\"2026-02-20T10:00:00Z\"}}"))
                .containsExactly("followUp.dueAt");
        assertThat(wrongIn("{\"note\":\"" + "x".repeat(20_001) + "\"}")).containsExactly("note");
        assertThat(wrongIn("{\"note\":7}")).containsExactly("note");
        assertThat(wrongIn("{\"followUp\":[]}")).containsExactly("followUp");
    }
}
