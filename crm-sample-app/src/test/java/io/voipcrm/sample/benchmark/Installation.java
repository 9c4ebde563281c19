package io.voipcrm.sample.benchmark;

import io.voipcrm.core.contact.Country;
import io.voipcrm.sample.config.CompanyPlace;
import io.voipcrm.sample.config.DatabaseSettings;
import io.voipcrm.sample.config.Mode;
import io.voipcrm.sample.config.Settings;
import io.voipcrm.sample.product.RunningProduct;
import io.voipcrm.sample.telephone.DemoAccount;
import io.voipcrm.twilio.simulator.account.NetworkAccount;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.ds.PGSimpleDataSource;

/** What the files of a running demo tell of its database and its account. */
record Installation(Path directory, URI uri, Properties secrets) {
    static Installation of(RunningProduct product) throws IOException {
        Properties secrets = new Properties();
        try (Reader file = Files.newBufferedReader(product.dataDirectory().resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return new Installation(product.dataDirectory(), product.uri(), secrets);
    }

    NetworkAccount account() {
        return DemoAccount.of(new Settings(
                        Mode.DEMO,
                        new DatabaseSettings("", "", ""),
                        secrets.getProperty("JWT_SECRET"),
                        Optional.empty(),
                        secrets.getProperty("ENCRYPTION_KEY"),
                        uri,
                        new CompanyPlace(Country.of("SE"), ZoneOffset.UTC),
                        true))
                .account();
    }

    /** As the database's superuser, who may read its log and make databases. */
    PGSimpleDataSource superuser(String database) throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {databasePort()});
        source.setDatabaseName(database);
        source.setUser("postgres");
        source.setPassword(databasePassword());
        return source;
    }

    int databasePort() throws IOException {
        return Integer.parseInt(
                Files.readAllLines(directory.resolve("postgresql").resolve("postmaster.pid"))
                        .get(3)
                        .strip());
    }

    String databasePassword() {
        return secrets.getProperty("DATABASE_PASSWORD");
    }

    Path databaseLog() {
        return directory.resolve("logs").resolve("postgresql.log");
    }
}
