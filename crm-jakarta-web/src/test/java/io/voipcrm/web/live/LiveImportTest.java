package io.voipcrm.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.exchange.ImportId;
import io.voipcrm.core.exchange.ImportService;
import io.voipcrm.web.live.LiveTeam.Client;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who hears of a table that becomes contacts. */
class LiveImportTest {
    private final LiveTeam team = new LiveTeam();
    private final Client atMona = team.joins(Role.MANAGER);
    private final Client atOther = team.joins(Role.MANAGER);
    private final Client atAgent = team.joins(Role.USER);

    @Test
    void itsOwnerHearsOfTheProgressAndAllOfTheEnd() throws IOException {
        ImportService imports = team.crm.crm().imports();
        byte[] table = "Name,Phone\nÅsa,0701234567\nBert,12\n".getBytes(StandardCharsets.UTF_8);
        ImportId id = imports.upload(atMona.who(), "a.csv", new ByteArrayInputStream(table))
                .id();
        imports.start(atMona.who(), id);
        List.of(atMona, atOther, atAgent).forEach(Client::hears);
        team.crm.crm().tick();

        List<JsonObject> told = atMona.hears();
        assertThat(told).extracting(frame -> frame.getString("type")).contains("import_changed", "contacts_imported");
        JsonObject last = told.stream()
                .filter(frame -> frame.getString("type").equals("import_changed"))
                .reduce((one, other) -> other)
                .orElseThrow()
                .getJsonObject("import");
        assertThat(last.getString("state")).isEqualTo("finished");
        assertThat(last.getJsonObject("progress").getInt("created")).isEqualTo(1);
        assertThat(last.getJsonArray("errors").getJsonObject(0).getInt("row")).isEqualTo(3);
        assertThat(last.getJsonArray("errors").getJsonObject(0).getInt("column"))
                .isEqualTo(1);
        assertThat(atOther.hearsOf()).containsExactly("contacts_imported");
        assertThat(atAgent.hears()).singleElement().satisfies(frame -> {
            assertThat(frame.getString("type")).isEqualTo("contacts_imported");
            assertThat(frame.getInt("count")).isEqualTo(1);
        });
    }
}
