package io.voipcrm.web.contact;

import io.voipcrm.web.call.PersonJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contact as a list shows it. */
public record ContactRowJson(
        long id,
        String name,
        @Nullable NamedJson company,
        List<PhoneJson> phones,
        List<EmailJson> emails,
        List<String> tags,
        @Nullable PersonJson owner,
        Instant createdAt,
        Instant updatedAt,
        long version,
        @Nullable Instant trashedAt) {}
