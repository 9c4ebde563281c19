package io.voipcrm.core.exchange;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.ContactChecks;
import io.voipcrm.core.contact.ContactEmail;
import io.voipcrm.core.contact.ContactField;
import io.voipcrm.core.contact.ContactIntake;
import io.voipcrm.core.contact.ContactPhone;
import io.voipcrm.core.contact.FieldDefinition;
import io.voipcrm.core.contact.FieldType;
import io.voipcrm.core.contact.PostalAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads rows by a plan, and finds everything that is wrong with one at once. */
final class RowReader {
    private final ImportPlan plan;
    private final ContactChecks checks;
    private final Owners owners;

    RowReader(ImportPlan plan, ContactChecks checks, Owners owners) {
        this.plan = plan;
        this.checks = checks;
        this.owners = owners;
    }

    RowReading read(List<String> cells) {
        Collected row = new Collected();
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            String cell = cells.get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (i >= plan.columns().size()) {
                row.problems.add(
                        new RowProblem(Optional.empty(), "This row has more cells than the table has columns"));
                break;
            }
            plan.columns().get(i).ifPresent(target -> row.trying(Optional.of(column), () -> row.take(target, cell)));
        }
        return row.reading();
    }

    private FieldDefinition field(String key) {
        return checks.fields().stream()
                .map(ContactField::definition)
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("fields." + key, "There is no such field"));
    }

    /** What the cells of one row have said so far. */
    private final class Collected {
        private final List<RowProblem> problems = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<ContactPhone> phones = new ArrayList<>();
        private final List<ContactEmail> emails = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final Map<String, String> address = new HashMap<>();
        private final Map<String, String> fields = new HashMap<>();
        private Optional<String> company = Optional.empty();
        private Optional<UserId> owner = Optional.empty();

        void take(ColumnTarget target, String cell) {
            switch (target.kind()) {
                case NAME -> names.add(cell.strip());
                case COMPANY -> company = ContactIntake.companyName(cell);
                case PHONE ->
                    values(cell, CellList.BETWEEN_NUMBERS, target, phones, (value, label) -> {
                        ContactPhone phone = ContactPhone.parse(value, plan.country(), label);
                        checks.customers(phone.number());
                        return phone;
                    });
                case EMAIL -> values(cell, CellList.BETWEEN, target, emails, ContactEmail::new);
                case ADDRESS -> address.put(target.detail(), cell);
                case TAGS -> tags.addAll(CellList.read(cell, CellList.BETWEEN));
                case NOTES -> notes.add(cell.strip());
                case OWNER -> owner = Optional.of(owners.read(cell));
                case FIELD -> {
                    FieldDefinition field = field(target.detail());
                    fields.put(field.key(), field.checked(field.type() == FieldType.TEXT ? cell : cell.strip()));
                }
            }
        }

        private <T> void values(
                String cell,
                String separators,
                ColumnTarget target,
                List<T> into,
                java.util.function.BiFunction<String, String, T> reader) {
            CellList.readLabelled(cell, separators, target.detail(), reader).stream()
                    .filter(value -> !into.contains(value))
                    .forEach(into::add);
        }

        void trying(Optional<Integer> column, Runnable reading) {
            try {
                reading.run();
            } catch (InvalidValueException e) {
                problems.add(
                        new RowProblem(column.or(() -> plan.columnOf(e.member())), String.valueOf(e.getMessage())));
            }
        }

        RowReading reading() {
            if (names.isEmpty()) {
                problems.add(new RowProblem(plan.columnOf("name"), "A name is needed"));
            }
            List<RowPatch> read = new ArrayList<>();
            Consumer<RowPatch> valid = patch -> {
                patch.draft();
                read.add(patch);
            };
            if (problems.isEmpty()) {
                trying(Optional.empty(), () -> valid.accept(patch()));
            }
            return new RowReading(problems.isEmpty() ? read.stream().findFirst() : Optional.empty(), problems);
        }

        private RowPatch patch() {
            PostalAddress there = new PostalAddress(
                    Optional.ofNullable(address.get("street")),
                    Optional.ofNullable(address.get("postalCode")),
                    Optional.ofNullable(address.get("city")),
                    Optional.ofNullable(address.get("region")),
                    Optional.ofNullable(address.get("country")));
            return new RowPatch(
                    String.join(" ", names),
                    company,
                    List.copyOf(phones),
                    List.copyOf(emails),
                    there,
                    List.copyOf(tags),
                    owner,
                    String.join("\n", notes),
                    Map.copyOf(fields));
        }
    }
}
