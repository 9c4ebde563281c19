package io.voipcrm.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.Stores;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactId;
import io.voipcrm.core.paging.TimeCursor;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.testing.Together;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every {@link NoteRepository} keeps to. */
public abstract class NoteRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final UserId ANNA = UserId.of(7);
    private static final UserId BERT = UserId.of(8);
    private static final ContactId ASA = ContactId.of(3);
    private static final ContactId BO = ContactId.of(4);
    private static final CallId CALL = CallId.of(5);

    /** Fresh, empty stores; the same ones all through a test. */
    protected abstract Stores stores();

    private Optional<Note> found(Function<NoteRepository, Optional<Note>> search) {
        return stores().transactions()
                .required(() -> search.apply(stores().work().notes()));
    }

    private List<Note> list(Function<NoteRepository, List<Note>> search) {
        return stores().transactions()
                .required(() -> search.apply(stores().work().notes()));
    }

    private void change(Consumer<NoteRepository> change) {
        stores().transactions().required(() -> change.accept(stores().work().notes()));
    }

    private Optional<Note> ofCall(UserId author, String text) {
        return found(notes -> notes.add(new NoteDraft(Optional.of(ASA), Optional.of(CALL), text, author, NOW)));
    }

    private Note about(ContactId contact, String text, Instant at) {
        return found(notes -> notes.add(new NoteDraft(Optional.of(contact), Optional.empty(), text, ANNA, at)))
                .orElseThrow();
    }

    @Nested
    class Add {
        @Test
        void keepsEverything() {
            Note note = about(ASA, "Å 'quoted' \"text\"\nof two lines", NOW);

            assertThat(note)
                    .isEqualTo(new Note(
                            note.id(),
                            Optional.of(ASA),
                            Optional.empty(),
                            "Å 'quoted' \"text\"\nof two lines",
                            ANNA,
                            NOW,
                            NOW,
                            1));
            assertThat(found(notes -> notes.find(note.id()))).contains(note);
        }

        @Test
        void letsEverybodyHaveOneOfACall() {
            Note hers = ofCall(ANNA, "").orElseThrow();
            Note his = ofCall(BERT, "b").orElseThrow();

            assertThat(ofCall(ANNA, "again")).isEmpty();
            assertThat(found(notes -> notes.ofCall(CALL, ANNA))).contains(hers);
            assertThat(found(notes -> notes.ofCallForUpdate(CALL, BERT))).contains(his);
        }

        @Test
        void ofACallStandsAmongEverybodysWhenItSaysSomething() {
            Note hers = ofCall(ANNA, "a").orElseThrow();
            Note his = ofCall(BERT, "b").orElseThrow();
            ofCall(UserId.of(9), "");
            about(ASA, "of no call", NOW);

            assertThat(list(notes -> notes.ofCall(CALL))).containsExactly(hers, his);
            assertThat(list(notes -> notes.ofCall(CallId.of(6)))).isEmpty();
        }

        @Test
        void ofACallSucceedsForOneOfSeveralAtOnce() {
            var outcomes = Together.run(6, i -> ofCall(ANNA, "n" + i));

            assertThat(Together.failures(outcomes)).isEmpty();
            assertThat(Together.results(outcomes).stream().filter(Optional::isPresent))
                    .hasSize(1);
        }
    }

    @Nested
    class Update {
        @Test
        void storesTextTimeAndVersion() {
            Note changed = about(ASA, "a", NOW).with("b", NOW.plusSeconds(1));
            change(notes -> notes.update(changed));

            assertThat(found(notes -> notes.findForUpdate(changed.id()))).contains(changed);
        }

        @Test
        void canBeADeletion() {
            Note note = about(ASA, "a", NOW);
            change(notes -> notes.delete(note.id()));

            assertThat(found(notes -> notes.find(note.id()))).isEmpty();
        }
    }

    @Nested
    class Lists {
        @Test
        void findThoseOfTheIds() {
            Note first = about(ASA, "a", NOW);
            Note second = about(BO, "b", NOW);

            assertThat(list(notes -> notes.findAll(List.of(second.id(), first.id(), NoteId.of(99)))))
                    .containsExactly(first, second);
            assertThat(list(notes -> notes.findAll(List.of()))).isEmpty();
        }

        @Test
        void beginWithTheNewestAndLeaveOutWhatSaysNothing() {
            Note first = about(ASA, "a", NOW);
            Note second = about(ASA, "b", NOW.plusSeconds(1));
            Note third = about(ASA, "c", NOW.plusSeconds(1));
            about(BO, "d", NOW);
            ofCall(BERT, "");

            assertThat(list(notes -> notes.about(ASA, Optional.empty(), 2))).containsExactly(third, second);
            assertThat(list(notes -> notes.about(
                            ASA,
                            Optional.of(new TimeCursor(
                                    second.createdAt(), second.id().value())),
                            9)))
                    .containsExactly(first);
        }
    }

    @Nested
    class Contacts {
        @Test
        void areThoseOfTheCallWhenThatIsLinked() {
            Note note = ofCall(ANNA, "a").orElseThrow();
            change(notes -> notes.relink(CALL, Optional.of(BO)));
            assertThat(list(notes -> notes.about(BO, Optional.empty(), 9)))
                    .extracting(Note::id)
                    .containsExactly(note.id());

            change(notes -> notes.relink(CALL, Optional.empty()));
            assertThat(found(notes -> notes.find(note.id())).flatMap(Note::contact))
                    .isEmpty();
        }

        @Test
        void keepTheNotesOfACallThatIsGone() {
            Note kept = ofCall(ANNA, "a").orElseThrow();
            Note empty = ofCall(BERT, "").orElseThrow();
            Note nobodys = found(notes ->
                            notes.add(new NoteDraft(Optional.empty(), Optional.of(CallId.of(6)), "b", ANNA, NOW)))
                    .orElseThrow();
            change(notes -> notes.leave(CALL));
            change(notes -> notes.leave(CallId.of(6)));

            assertThat(list(notes -> notes.about(ASA, Optional.empty(), 9)))
                    .singleElement()
                    .satisfies(note -> {
                        assertThat(note.id()).isEqualTo(kept.id());
                        assertThat(note.call()).isEmpty();
                    });
            assertThat(list(notes -> notes.findAll(List.of(empty.id(), nobodys.id()))))
                    .isEmpty();
        }

        @Test
        void giveTheirNotesAwayAndGetThemBack() {
            Note moved = about(ASA, "a", NOW);
            Note own = about(BO, "b", NOW.plusSeconds(1));

            List<NoteId> ids = stores().transactions()
                    .required(() -> stores().work().notes().move(ASA, BO));
            assertThat(ids).containsExactly(moved.id());
            assertThat(list(notes -> notes.about(BO, Optional.empty(), 9))).hasSize(2);

            change(notes -> notes.move(ids, BO, ASA));
            assertThat(list(notes -> notes.about(BO, Optional.empty(), 9))).containsExactly(own);
            assertThat(list(notes -> notes.about(ASA, Optional.empty(), 9))).containsExactly(moved);
        }

        @Test
        void takeTheirNotesWithThem() {
            about(ASA, "a", NOW);
            Note other = about(BO, "b", NOW);
            change(notes -> notes.deleteAbout(ASA));

            assertThat(list(notes -> notes.about(ASA, Optional.empty(), 9))).isEmpty();
            assertThat(list(notes -> notes.about(BO, Optional.empty(), 9))).containsExactly(other);
        }

        @Test
        void leaveNotesOfCallsThatAreNobodys() {
            Note nobodys = found(
                            notes -> notes.add(new NoteDraft(Optional.empty(), Optional.of(CALL), "who?", BERT, NOW)))
                    .orElseThrow();
            Note theirs = ofCall(ANNA, "Åsa").orElseThrow();
            found(notes -> notes.add(new NoteDraft(Optional.empty(), Optional.of(CallId.of(6)), "x", ANNA, NOW)));

            assertThat(list(notes -> notes.nobodys(List.of(CALL)))).containsExactly(nobodys);
            change(notes -> notes.deleteNobodys(List.of(CALL)));

            assertThat(list(notes -> notes.nobodys(List.of(CALL, CallId.of(6)))))
                    .singleElement()
                    .extracting(Note::text)
                    .isEqualTo("x");
            assertThat(found(notes -> notes.find(theirs.id()))).contains(theirs);
        }
    }
}
