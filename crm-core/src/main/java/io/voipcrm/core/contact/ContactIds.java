package io.voipcrm.core.contact;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Ids of very many contacts, in eight bytes each. Immutable. */
public final class ContactIds extends AbstractList<ContactId> implements RandomAccess {
    private final long[] values;

    private ContactIds(long[] values) {
        this.values = values;
    }

    /** The ids that a text consists of, with a comma between each two. */
    public static ContactIds read(String text) {
        long[] values = new long
                [text.isEmpty()
                        ? 0
                        : 1 + (int) text.chars().filter(sign -> sign == ',').count()];
        int from = 0;
        for (int i = 0; i < values.length; i++) {
            int comma = text.indexOf(',', from);
            int end = comma < 0 ? text.length() : comma;
            values[i] = Long.parseLong(text, from, end, 10);
            from = end + 1;
        }
        return new ContactIds(values);
    }

    @Override
    public ContactId get(int index) {
        return ContactId.of(values[index]);
    }

    @Override
    public int size() {
        return values.length;
    }
}
