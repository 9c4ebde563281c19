package io.voipcrm.sample.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedProduct.class)
class UsersIT {
    private static final AtomicInteger EXTENSIONS = new AtomicInteger(7000);
    private static final String PASSWORD = "a-new-pass-77";

    private final Api admin = Api.as("admin");

    private static String json(String extension) {
        return """
                {"fullName":"Nora Ny","email":"nora%1$s@example.com","phone":"070-123 45 67","extension":"%1$s",
                 "userType":"user","password":"%2$s"}""".formatted(extension, PASSWORD);
    }

    private JsonObject created(String extension) {
        return admin.post("/api/users", json(extension)).hasStatus(201).object().getJsonObject("user");
    }

    private static String extension() {
        return Integer.toString(EXTENSIONS.incrementAndGet());
    }

    private static String path(JsonObject user) {
        return "/api/users/" + user.getJsonNumber("id");
    }

    @Test
    void areListedByIdWithTheirCurrentCalls() {
        List<JsonObject> users = admin.get("/api/users").hasStatus(200).array().getValuesAs(JsonObject.class);
        assertThat(users)
                .extracting(user -> user.getJsonNumber("id").longValue())
                .isSorted();
        JsonObject alice = Api.users("alice");
        assertThat(alice.keySet())
                .containsExactly(
                        "id",
                        "fullName",
                        "email",
                        "phone",
                        "extension",
                        "userType",
                        "isActive",
                        "createdAt",
                        "currentCallSid",
                        "currentCallerNumber",
                        "currentCallDirection",
                        "currentCallStartTime");
        assertThat(alice.getString("createdAt")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(alice.isNull("currentCallSid")).isTrue();
        assertThat(alice.isNull("currentCallStartTime")).isTrue();
    }

    @Test
    void areAddedAndCanSignIn() {
        JsonObject user = created(extension());
        assertThat(user.getString("phone")).isEqualTo("+46701234567");
        assertThat(user.getBoolean("isActive")).isTrue();
        Api.anyone()
                .signIn(user.getString("email"), PASSWORD)
                .get("/api/auth/me")
                .hasStatus(200);
    }

    @Test
    void areRefusedWithEverythingThatIsWrong() {
        Answer answer = admin.post("/api/users", """
                        {"email":"nobody","extension":"1","userType":"boss","password":"password","isAdmin":true}""").isProblem(400);
        assertThat(answer.wrongMembers())
                .containsExactlyInAnyOrder("fullName", "email", "extension", "userType", "password", "isAdmin");
    }

    @Test
    void shareNeitherEmailNorExtension() {
        String extension = extension();
        created(extension);
        assertThat(admin.post("/api/users", json(extension)).isProblem(400).wrongMembers())
                .containsAnyOf("email", "extension");
        String other = json(extension()).replaceFirst("\"extension\":\"\\d+\"", "\"extension\":\"" + extension + "\"");
        assertThat(admin.post("/api/users", other).isProblem(400).wrongMembers())
                .containsExactly("extension");
    }

    @Test
    void areChangedMemberByMember() {
        JsonObject user = created(extension());
        JsonObject changed = admin.put(
                        path(user), "{\"fullName\":\"Nora Newname\",\"userType\":\"manager\",\"phone\":null}")
                .hasStatus(200)
                .object()
                .getJsonObject("user");
        assertThat(changed.getString("fullName")).isEqualTo("Nora Newname");
        assertThat(changed.getString("userType")).isEqualTo("manager");
        assertThat(changed.isNull("phone")).isTrue();
        assertThat(changed.getString("email")).isEqualTo(user.getString("email"));
        assertThat(admin.put(path(user), "{\"id\":1,\"passwordHash\":\"x\"}")
                        .isProblem(400)
                        .wrongMembers())
                .containsExactlyInAnyOrder("id", "passwordHash");
    }

    @Test
    void loseTheirSessionsWithANewPassword() {
        JsonObject user = created(extension());
        Api session = Api.anyone().signIn(user.getString("email"), PASSWORD);
        admin.put(path(user), "{\"password\":\"another-pass-77\"}").hasStatus(200);
        session.get("/api/auth/me").isProblem(401);
        Api.anyone().signIn(user.getString("email"), "another-pass-77");
    }

    @Test
    void loseTheirSessionsAndFreeTheirExtensionWhenDeactivated() {
        String extension = extension();
        JsonObject user = created(extension);
        Api session = Api.anyone().signIn(user.getString("email"), PASSWORD);
        assertThat(admin.delete(path(user)).hasStatus(200).object().keySet()).containsExactly("message");
        session.get("/api/auth/me").isProblem(401);
        admin.delete(path(user)).isProblem(404);
        assertThat(created(extension).getJsonNumber("id").longValue())
                .isNotEqualTo(user.getJsonNumber("id").longValue());
    }

    @Test
    void neverDeactivateThemselvesNorTheLastAdmin() {
        String self = "/api/users/" + Api.idOf("admin");
        admin.delete(self).isProblem(400);
        admin.put(self, "{\"isActive\":false}").isProblem(400);
        admin.put(self, "{\"userType\":\"user\"}").isProblem(400);
    }

    @Test
    void areHintedAtByThemselvesOrAnAdminOnly() {
        String alice = "/api/users/" + Api.idOf("alice") + "/call-status";
        String hint = """
                {"callSid":"CA77","callerNumber":"+46701234567","direction":"inbound",\
                "startTime":"2026-11-01T09:30:00.000Z"}""";
        JsonObject answer = Api.as("alice").put(alice, hint).hasStatus(200).object();
        assertThat(answer.keySet()).containsExactly("message", "user");
        assertThat(answer.getJsonObject("user").isNull("currentCallSid"))
                .as("only the provider's word counts")
                .isTrue();
        Api.as("alice").put(alice, "{\"endCall\":true}").hasStatus(200);
        admin.put(alice, hint).hasStatus(200);
        Api.as("bob").put(alice, hint).isProblem(403);
        assertThat(Api.as("alice")
                        .put(alice, "{\"direction\":\"up\",\"startTime\":\"now\"}")
                        .isProblem(400)
                        .wrongMembers())
                .containsExactlyInAnyOrder("callSid", "direction", "startTime");
    }
}
