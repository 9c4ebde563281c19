package io.voipcrm.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.web.call.CallLogResource;
import io.voipcrm.web.contact.ExportResource;
import io.voipcrm.web.report.ReportResource;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table is fetched by links and scripts too, whatever they say they take. */
class TablesTest {
    @Test
    void areGivenToWhoeverAsks() {
        List<Method> tables = Stream.of(CallLogResource.class, ReportResource.class, ExportResource.class)
                .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Path.class))
                .filter(method -> method.getAnnotation(Path.class).value().endsWith(".csv"))
                .toList();

        assertThat(tables).hasSize(3).allSatisfy(table -> assertThat(
                        table.getAnnotation(Produces.class).value())
                .contains(MediaType.WILDCARD));
    }
}
