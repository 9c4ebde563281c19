package io.voipcrm.sample.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as the build made it, with room for Arquillian's own servlet. */
final class PackagedApplication {

    private static final String WAR = "target/voipcrm.war";

    /** It answers for every path, also for the one at which Arquillian talks to the tests. */
    private static final String PAGES = "/WEB-INF/classes/io/voipcrm/sample/pages/PageFilter.class";

    private PackagedApplication() {}

    static WebArchive archive() {
        WebArchive archive = ShrinkWrap.create(ZipImporter.class, "application.war")
                .importFrom(new File(WAR))
                .as(WebArchive.class);
        archive.delete(PAGES);
        return archive.addClass(ContainerServer.class).addAsLibraries(library(Assertions.class));
    }

    private static File library(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
