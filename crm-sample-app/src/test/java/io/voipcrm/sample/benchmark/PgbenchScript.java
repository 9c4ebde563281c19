package io.voipcrm.sample.benchmark;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of one call as a script of {@code pgbench}. Each run of it is another call, whose id it keeps from the
 * statement that stores it; its times are those of next year, so that nothing is ever overdue.
 */
final class PgbenchScript {
    private static final String PICK = """
            \\set call random(1000000000000000, 8999999999999999)
            \\set telephone random(1000000, 9999999)
            """;

    private final Year recorded = Year.now(ZoneOffset.UTC);
    private final String number;
    private final String telephone;
    private final String id;

    /**
     * A script made of one recorded call.
     *
     * @param id the call's
     */
    PgbenchScript(CustomerCall call, String id) {
        this.number = String.valueOf(call.number());
        this.telephone = call.telephone();
        this.id = id;
    }

    String of(List<List<LoggedStatement>> transactions) {
        return transactions.stream().flatMap(List::stream).map(this::line).collect(Collectors.joining("", PICK, ""));
    }

    private String line(LoggedStatement statement) {
        String sql = statement.complete(this::literal).strip();
        return statement.mentions("insert into crm_call (") ? sql + " \\gset\n" : sql + ";\n";
    }

    private String literal(String logged) {
        if (logged.equals("NULL")) {
            return logged;
        }
        String value = logged.substring(1, logged.length() - 1);
        if (value.equals(id)) {
            return ":id";
        }
        // A colon would be taken for the beginning of a variable.
        String text = "E'"
                + value.replace("\\", "\\\\").replace(":", "\\x3A").replace(recorded + "-", recorded.plusYears(1) + "-")
                + "'";
        String named = text.replace(number, "' || cast(:call as text) || E'")
                .replace(id, "' || cast(:id as text) || E'")
                .replace(telephone, "' || cast(:telephone as text) || E'");
        return named.equals(text) ? text : "(" + named + ")";
    }
}
