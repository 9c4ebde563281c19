package io.voipcrm.twilio.simulator.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a telephone network that stands in for Twilio: a parameter of type {@link LocalNetwork} is one, with its
 * REST interface on a free port of this machine.
 *
 * <p>Each test has its own network, which is gone after it. One that {@code @BeforeAll} asks for serves the whole
 * class.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LocalTelephoneNetworkExtension.class)
public @interface LocalTelephoneNetwork {

    /** The application under test: what stands before the paths of the webhooks. */
    String application() default "http://localhost:9080";

    /** The path that is asked what to do with a call. */
    String voicePath() default "/api/twilio/voice";

    /** The path that is told how a call ended. */
    String statusPath() default "/api/twilio/status";

    /** The company's numbers. */
    String[] numbers() default "+46850000100";

    /**
     * Whether time passes only when the test says so, see {@link LocalNetwork#time()}. Webhooks should go to {@link
     * LocalNetwork#answerWebhooks} then, as an application behind a real socket has a time of its own.
     */
    boolean virtualTime() default false;
}
