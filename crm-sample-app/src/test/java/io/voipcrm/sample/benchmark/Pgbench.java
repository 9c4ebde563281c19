package io.voipcrm.sample.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load generator. */
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    private final Path program;
    private final Installation installation;

    private Pgbench(Path program, Installation installation) {
        this.program = program;
        this.installation = installation;
    }

    static Pgbench against(Installation installation) throws IOException {
        return new Pgbench(program(), installation);
    }

    /** How often a second the script runs, with that many connections for that many seconds. */
    double rate(Path script, String database, int connections, int seconds) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--file=" + script,
                        "--client=" + connections,
                        "--jobs=1",
                        "--time=" + seconds,
                        "--host=127.0.0.1",
                        "--port=" + installation.databasePort(),
                        "--username=postgres",
                        database)
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", installation.databasePassword());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static Path program() throws IOException {
        String path = System.getenv().getOrDefault("PATH", "");
        List<Path> places;
        try (Stream<Path> versions = Files.isDirectory(VERSIONS) ? Files.list(VERSIONS) : Stream.empty()) {
            places = Stream.concat(
                            versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")),
                            Stream.of(path.split(File.pathSeparator, -1)).map(Path::of))
                    .map(place -> place.resolve("pgbench"))
                    .toList();
        }
        return places.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "pgbench is missing: install PostgreSQL's server package (Debian: apt-get install postgresql)"));
    }
}
