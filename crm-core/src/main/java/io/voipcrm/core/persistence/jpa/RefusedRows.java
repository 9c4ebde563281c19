package io.voipcrm.core.persistence.jpa;

import io.voipcrm.core.contact.Contact;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.event.RecordCodec;
import io.voipcrm.core.exchange.ImportId;
import io.voipcrm.core.exchange.RefusedRow;
import java.util.List;
import java.util.Locale;

/** The rows that imports have refused. */
final class RefusedRows {
    private static final RecordCodec CODEC = new RecordCodec(List.of(RefusedRow.class));
    private static final int TELLING_DIGITS = 7;

    private final Database database;

    RefusedRows(Database database) {
        this.database = database;
    }

    void add(ImportId id, List<RefusedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Columns<RefusedRow> columns = new Columns<>(rows);
        database.executeNative(
                """
                insert into crm_import_refused (import_id, row_number, document, mentions)
                select ?1, cast(row_number as bigint), cast(document as jsonb), mentions
                from unnest(string_to_array(?2, chr(31)), string_to_array(?3, chr(31)), string_to_array(?4, chr(31)))
                    as told (row_number, document, mentions)
                """,
                id.value(),
                columns.text(row -> String.valueOf(row.row())),
                columns.text(row -> CODEC.encode(row).replace("\\u0000", "\\ufffd")),
                columns.text(RefusedRows::mentions));
    }

    List<RefusedRow> behind(ImportId id, long afterRow, int limit) {
        return database.column("""
                        select cast(document as text) from crm_import_refused
                        where import_id = ?1 and row_number > ?2 order by row_number limit ?3
                        """, id.value(), afterRow, limit).stream()
                .map(document -> CODEC.decode(String.valueOf(document), RefusedRow.class))
                .toList();
    }

    void forgetMentions(Contact contact) {
        for (PhoneNumber number : contact.phones()) {
            forget(number.e164().substring(Math.max(1, number.e164().length() - TELLING_DIGITS)));
        }
        for (ContactEmail email : contact.details().emails()) {
            forget(email.address());
        }
    }

    private void forget(String mention) {
        database.executeNative("delete from crm_import_refused where position(?1 in mentions) > 0", mention);
    }

    private static String mentions(RefusedRow row) {
        String cells = String.join("\n", row.cells()).toLowerCase(Locale.ROOT);
        return cells + "\n" + cells.replaceAll("[^0-9\n]", "");
    }
}
