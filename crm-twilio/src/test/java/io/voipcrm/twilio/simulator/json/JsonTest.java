package io.voipcrm.twilio.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Property
    void readsEveryTextThatItWrote(@ForAll String name, @ForAll String text, @ForAll long number) {
        JsonObject object = JsonObject.of("text", text)
                .with(name + "_", number)
                .with("list", List.of(text, true, JsonObject.empty()));

        assertThat(JsonObject.parse(object.text())).isEqualTo(object);
    }

    @Test
    void writesMembersInOrder() {
        JsonObject object = JsonObject.of("b", 1L)
                .with("a", null)
                .with("quote", "\"\\\n\u0001")
                .with("nothing", JsonObject.empty())
                .with("list", List.of());

        assertThat(object.text())
                .isEqualTo("{\"b\":1,\"a\":null,\"quote\":\"\\\"\\\\\\n\\u0001\",\"nothing\":{},\"list\":[]}");
    }

    @Test
    void readsMembersByType() {
        JsonObject object = JsonObject.parse(
                " {\"text\":\"a\\u00e5\\/\", \"number\":-1.5e1, \"yes\":true, \"no\":null, \"object\":{\"in\":1}} ");

        assertThat(object.string("text")).hasValue("aå/");
        assertThat(object.number("number")).hasValue(-15L);
        assertThat(object.isTrue("yes")).isTrue();
        assertThat(object.string("no")).isEmpty();
        assertThat(object.string("yes")).isEmpty();
        assertThat(object.object("object").number("in")).hasValue(1L);
        assertThat(object.object("absent")).isEqualTo(JsonObject.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}x",
                "{'a':1}",
                "{\"a\":01}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":tru}",
                "{\"a\":\"\n\"}",
                "{\"a\":[1,]}",
                "nul"
            })
    void refusesWhatIsNoObject(String text) {
        assertThatThrownBy(() -> JsonObject.parse(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void refusesBottomlessNesting() {
        assertThatThrownBy(() -> JsonObject.parse("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("nesting");
    }
}
