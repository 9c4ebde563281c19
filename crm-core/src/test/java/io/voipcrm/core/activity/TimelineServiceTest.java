package io.voipcrm.core.activity;

import static io.voipcrm.core.testing.Examples.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.voipcrm.core.access.Actor;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.contact.ContactNotFoundException;
import io.voipcrm.core.paging.Page;
import io.voipcrm.core.testing.TestCrm;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineServiceTest {
    private static final Set<TimelineKind> ALL = EnumSet.allOf(TimelineKind.class);

    private final TestCrm crm = TestCrm.inMemory();
    private final Actor anna = crm.actor(crm.reachableAgent());
    private final WorkStory story = new WorkStory(crm);
    private final ContactId asa = story.contact("Åsa", CUSTOMER);

    private Page<TimelineItem> page(Set<TimelineKind> kinds, Optional<TimelineCursor> after, int size) {
        return crm.crm().timeline().page(anna, asa, kinds, after, size);
    }

    private void task() {
        crm.crm()
                .tasks()
                .add(
                        anna,
                        new NewTask(
                                "Write",
                                Due.on(LocalDate.of(2030, 1, 1)),
                                Optional.of(asa),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static List<TimelineKind> kinds(List<TimelineItem> items) {
        return items.stream().map(TimelineItem::kind).toList();
    }

    @Test
    void tellsTheNewestFirst() {
        story.missedCall("CA1");
        crm.pass(Duration.ofMinutes(1));
        crm.crm().notes().write(anna, asa, "Angry");
        crm.pass(Duration.ofMinutes(1));
        task();

        assertThat(kinds(page(ALL, Optional.empty(), 50).items()))
                .containsExactly(TimelineKind.TASK, TimelineKind.NOTE, TimelineKind.CALL, TimelineKind.CHANGE);
        assertThat(kinds(page(EnumSet.of(TimelineKind.NOTE), Optional.empty(), 50)
                        .items()))
                .containsExactly(TimelineKind.NOTE);
    }

    @Test
    void tellsEverythingOnceWhateverThePageSizeAlsoOfOneMoment() {
        for (int i = 0; i < 4; i++) {
            story.missedCall("CA" + i);
            crm.crm().notes().write(anna, asa, "Note " + i);
            task();
            if (i % 2 == 1) {
                crm.pass(Duration.ofMinutes(1));
            }
        }
        List<TimelineItem> whole = page(ALL, Optional.empty(), 50).items();
        assertThat(whole).hasSize(13);

        for (int size = 1; size < 6; size++) {
            assertThat(piecemeal(size)).as("pages of %d", size).isEqualTo(whole);
        }
    }

    private List<TimelineItem> piecemeal(int size) {
        List<TimelineItem> told = new ArrayList<>();
        Optional<TimelineCursor> place = Optional.empty();
        do {
            Page<TimelineItem> page = page(ALL, place, size);
            told.addAll(page.items());
            place = page.next().map(TimelineCursor::parse);
        } while (place.isPresent());
        return told;
    }

    @Test
    void refusesAnUnknownContact() {
        assertThatThrownBy(() -> crm.crm().timeline().page(anna, ContactId.of(99), ALL, Optional.empty(), 5))
                .isInstanceOf(ContactNotFoundException.class);
    }
}
