package io.voipcrm.web.contact;

import io.voipcrm.web.call.PersonJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API answers about contacts besides contacts themselves. */
final class ContactAnswers {
    private ContactAnswers() {}

    /**
     * A part of a list.
     *
     * @param next the cursor of the next part, null on the last
     */
    record ContactPageJson(
            List<ContactRowJson> items, @Nullable String next) {}

    /**
     * How many there are.
     *
     * @param more whether there are more than were counted
     */
    record CountJson(long count, boolean more) {}

    /**
     * Whose number it is.
     *
     * @param own whether it is one of the company's own
     */
    record LookupJson(String number, boolean own, List<ContactRowJson> matches) {}

    record TagsJson(List<TagJson> items) {}

    record TagJson(String tag, long count) {}

    record SimilarJson(List<SimilarOneJson> items) {}

    record SimilarOneJson(ContactRowJson contact, List<String> reasons) {}

    record DuplicatePageJson(
            List<DuplicateJson> items, @Nullable String next) {}

    record DuplicateJson(ContactRowJson first, ContactRowJson second, List<String> reasons) {}

    record MergedJson(ContactJson contact, long mergeId, Instant undoUntil) {}

    record UnmergedJson(ContactJson contact, ContactJson restored) {}

    record CompanyJson(
            long id,
            String name,
            @Nullable String website,
            @Nullable String phone,
            @Nullable AddressJson address,
            String notes,
            long contactCount,
            long version,
            Instant createdAt,
            Instant updatedAt,
            @Nullable PersonJson updatedBy) {}

    record CompanyPageJson(
            List<CompanyJson> items, @Nullable String next) {}

    record FieldJson(
            long id,
            String key,
            String label,
            String type,
            List<String> choices,
            boolean required,
            long position,
            boolean archived) {}

    record FieldsJson(List<FieldJson> items) {}

    record ViewJson(long id, String name, String query, List<String> columns, boolean shared, boolean mine) {}

    record ViewsJson(List<ViewJson> items) {}
}
