package io.voipcrm.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.CallEvent;
import io.voipcrm.core.call.CallEvent.CallDeclined;
import io.voipcrm.core.presence.PresenceEvent;
import io.voipcrm.core.session.SessionEvent;
import io.voipcrm.core.session.TokenHash;
import io.voipcrm.core.telephony.CallId;
import io.voipcrm.core.telephony.Credentials;
import io.voipcrm.core.telephony.Secret;
import io.voipcrm.core.telephony.TelephonyEvent;
import io.voipcrm.core.user.UserEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {
    private static final List<Class<?>> ROOTS =
            List.of(CallEvent.class, UserEvent.class, SessionEvent.class, PresenceEvent.class, TelephonyEvent.class);

    private final RecordCodec codec = new RecordCodec(ROOTS);

    /** A shape of every kind. */
    sealed interface Shape {
        record Everything(
                String text,
                long number,
                int small,
                Long boxed,
                boolean flag,
                Optional<Instant> moment,
                List<Shape> shapes,
                Set<Long> numbers,
                Map<String, List<String>> texts)
                implements Shape {}

        record Nothing() implements Shape {}

        record Picky(int number) implements Shape {
            public Picky {
                if (number < 0) {
                    throw new IllegalStateException("negative");
                }
            }
        }
    }

    record WithSecret(Secret secret) {}

    record WithHash(Optional<TokenHash> hash) {}

    record WithDouble(double number) {}

    record WithType(String type) implements Typed {}

    sealed interface Typed permits WithType {}

    record CallDeclinedElsewhere() {}

    static Stream<Class<?>> everyEvent() {
        return ROOTS.stream().flatMap(root -> Stream.of(root.getPermittedSubclasses()));
    }

    @Nested
    class RoundTrip {
        @ParameterizedTest
        @MethodSource("io.voipcrm.core.event.RecordCodecTest#everyEvent")
        void givesEveryEventBackAsItWas(Class<?> type) {
            for (long seed = 0; seed < 100; seed++) {
                Object event = new RandomRecords(seed).make(type);

                assertThat(codec.decode(codec.encode(event), Object.class)).isEqualTo(event);
            }
        }

        @Test
        void coversAllKindsOfComponents() {
            RecordCodec shapes = new RecordCodec(List.of(Shape.class));
            for (long seed = 0; seed < 30; seed++) {
                Shape shape = new Shape.Everything(
                        "a",
                        Long.MIN_VALUE,
                        Integer.MAX_VALUE,
                        7L,
                        true,
                        Optional.of(Instant.ofEpochSecond(seed, 1)),
                        List.of(new Shape.Nothing(), new Shape.Picky((int) seed)),
                        Set.of(1L, 2L),
                        Map.of("k\"", List.of("x", ""), "", List.of()));

                assertThat(shapes.decode(shapes.encode(shape), Shape.class)).isEqualTo(shape);
            }
        }
    }

    @Nested
    class Text {
        private final CallDeclined declined = new CallDeclined(CallId.of(5), UserId.of(7));

        @Test
        void isJsonWithTheTypesName() {
            assertThat(codec.encode(declined))
                    .isEqualTo("{\"type\":\"CallDeclined\",\"callId\":{\"value\":5},\"agent\":{\"value\":7}}");
        }

        @Test
        void mayHaveMembersThatANewerVersionWrote() {
            String text = " { \"callId\" : {\"value\":5,\"more\":[1.5e3,null,{}]},"
                    + "\"agent\":{\"value\":7}, \"new\":true, \"type\":\"CallDeclined\"} ";

            assertThat(codec.decode(text, CallEvent.class)).isEqualTo(declined);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "null",
                    "[]",
                    "\"CallDeclined\"",
                    "{}",
                    "{\"type\":7}",
                    "{\"type\":\"Unheard\"}",
                    "{\"type\":\"java.lang.String\"}",
                    "{\"type\":\"CallDeclined\"}",
                    "{\"type\":\"CallDeclined\",\"callId\":{\"value\":5},\"agent\":null}",
                    "{\"type\":\"CallDeclined\",\"callId\":5,\"agent\":{\"value\":7}}",
                    "{\"type\":\"CallDeclined\",\"callId\":{\"value\":\"5\"},\"agent\":{\"value\":7}}",
                    "{\"type\":\"CallDeclined\",\"callId\":{\"value\":1.5},\"agent\":{\"value\":7}}",
                    "{\"type\":\"CallDeclined\",\"callId\":{\"value\":1e99},\"agent\":{\"value\":7}}",
                    "{\"type\":\"CallDeclined\",\"callId\":{\"value\":-5},\"agent\":{\"value\":7}}",
                    "{\"type\":\"CallDeclined\",\"callId\":{\"value\":5},\"agent\":{\"value\":7}} x",
                    "{\"type\":\"CallDeclined\",\"callId\":{\"value\":5},\"agent\":{\"value\":7},}",
                    "{\"type\":\"CallDeclined\",\"callId\":{\"value\":05},\"agent\":{\"value\":7}}",
                    "{\"type\":\"CallDeclined\",\"type\":\"CallDeclined\"}",
                    "{\"type\":\"CallDeclined",
                    "{\"type\":\"Call\nDeclined\"}",
                    "{\"type\":\"\\x\"}",
                    "{\"type\":\"\\u12g4\"}",
                    "{'type':'CallDeclined'}",
                    "{\"type\":tru}"
                })
        void thatIsMalformedOrNamesSomethingElseIsRefused(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(text, CallEvent.class));
        }

        @Test
        void thatIsNestedTooDeeplyIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> codec.decode("[".repeat(100_000), CallEvent.class))
                    .withMessageContaining("nesting");
        }

        @Test
        void ofAnotherFamilyThanWantedIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> codec.decode(codec.encode(declined), TelephonyEvent.class));
        }

        @Test
        void thatBreaksTheRecordsOwnRulesIsRefused() {
            RecordCodec shapes = new RecordCodec(List.of(Shape.class));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> shapes.decode("{\"type\":\"Picky\",\"number\":-1}", Shape.class))
                    .withMessage("Not a valid Picky");
        }
    }

    @Nested
    class Types {
        @Test
        void thatHoldSecretsAreRefusedFromTheStart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RecordCodec(List.of(WithSecret.class)))
                    .withMessageContaining("must never be recorded");
            assertThatIllegalArgumentException().isThrownBy(() -> new RecordCodec(List.of(Credentials.class)));
            assertThatIllegalArgumentException().isThrownBy(() -> new RecordCodec(List.of(WithHash.class)));
        }

        @Test
        void thatCanNotBeWrittenAreRefusedFromTheStart() {
            assertThatIllegalArgumentException().isThrownBy(() -> new RecordCodec(List.of(WithDouble.class)));
            assertThatIllegalArgumentException().isThrownBy(() -> new RecordCodec(List.of(Typed.class)));
            assertThatIllegalArgumentException().isThrownBy(() -> new RecordCodec(List.of(String.class)));
        }

        @Test
        void thatAreNotRegisteredAreNeitherWrittenNorRead() {
            assertThatIllegalArgumentException().isThrownBy(() -> codec.encode(new CallDeclinedElsewhere()));
            assertThatIllegalArgumentException().isThrownBy(() -> codec.encode(new Secret("s")));
            assertThatIllegalArgumentException().isThrownBy(() -> codec.encode("text"));
        }
    }
}
