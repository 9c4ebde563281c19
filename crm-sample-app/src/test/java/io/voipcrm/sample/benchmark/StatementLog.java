package io.voipcrm.sample.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Reads in PostgreSQL's log which statements the product sends. */
final class StatementLog {
    private static final Pattern ENTRY = Pattern.compile("^~(\\S+)~ (LOG|DETAIL|ERROR|STATEMENT|HINT): +(.*)$");
    private static final Pattern EXECUTED = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern BOUND = Pattern.compile("^[Pp]arameters: .*$", Pattern.DOTALL);

    private final DataSource superuser;
    private final Path file;

    StatementLog(DataSource superuser, Path file) {
        this.superuser = superuser;
        this.file = file;
    }

    /** The transactions, each with its statements, that mention any of the words while the work is done. */
    List<List<LoggedStatement>> during(Work work, String word) throws Exception {
        long before = Files.size(file);
        set("all");
        try {
            work.run();
        } finally {
            set("none");
        }
        return transactions(statements(before)).stream()
                .filter(transaction -> transaction.stream().anyMatch(statement -> statement.mentions(word)))
                .toList();
    }

    private void set(String which) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_line_prefix = '~%c~ '");
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
        }
    }

    private List<LoggedStatement> statements(long from) throws IOException {
        byte[] all = Files.readAllBytes(file);
        String log = new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        List<String[]> entries = new ArrayList<>();
        for (String line : log.split("\n", -1)) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                entries.add(new String[] {entry.group(1), entry.group(2), entry.group(3)});
            } else if (!entries.isEmpty() && line.startsWith("\t")) {
                entries.get(entries.size() - 1)[2] += "\n" + line.substring(1);
            }
        }
        return executed(entries);
    }

    private static List<LoggedStatement> executed(List<String[]> entries) {
        List<LoggedStatement> statements = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Matcher executed = EXECUTED.matcher(entries.get(i)[2]);
            if (executed.matches()) {
                boolean bound = i + 1 < entries.size()
                        && entries.get(i + 1)[0].equals(entries.get(i)[0])
                        && BOUND.matcher(entries.get(i + 1)[2]).matches();
                statements.add(
                        new LoggedStatement(entries.get(i)[0], executed.group(1), bound ? entries.get(i + 1)[2] : ""));
            }
        }
        return statements;
    }

    /** In the order of their ends; a statement outside of any transaction is one of its own. */
    private static List<List<LoggedStatement>> transactions(List<LoggedStatement> statements) {
        Map<String, List<LoggedStatement>> open = new LinkedHashMap<>();
        List<List<LoggedStatement>> ended = new ArrayList<>();
        for (LoggedStatement statement : statements) {
            if (statement.is("BEGIN")) {
                open.put(statement.session(), new ArrayList<>(List.of(statement)));
            } else if (statement.is("COMMIT") || statement.is("ROLLBACK")) {
                List<LoggedStatement> whole = open.remove(statement.session());
                if (whole != null) {
                    whole.add(statement);
                    ended.add(whole);
                }
            } else if (open.containsKey(statement.session())) {
                open.get(statement.session()).add(statement);
            } else {
                ended.add(List.of(statement));
            }
        }
        return ended;
    }

    interface Work {
        void run() throws Exception;
    }
}
