package io.voipcrm.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.voipcrm.web.live.FrameParts.TooLargeException;
import org.junit.jupiter.api.Test;

class FramePartsTest {
    private final FrameParts parts = new FrameParts();

    @Test
    void putsAFrameTogether() throws TooLargeException {
        assertThat(parts.add("{\"type\":", false)).isEmpty();
        assertThat(parts.add("\"ping\"}", true)).contains("{\"type\":\"ping\"}");
        assertThat(parts.add("next", true)).contains("next");
    }

    @Test
    void takesWhatIsJustNotTooLarge() throws TooLargeException {
        assertThat(parts.add("x".repeat(FrameParts.LARGEST), true)).isPresent();
    }

    @Test
    void refusesAFrameThatIsTooLargeBeforeItIsWhole() throws TooLargeException {
        assertThat(parts.add("x".repeat(FrameParts.LARGEST), false)).isEmpty();
        assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> parts.add("x", false));
    }
}
