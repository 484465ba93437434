package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** What an administrator does at Keycloak, and what a program gets there. */
public final class KeycloakAdmin {

  private final String address;
  private final RestClient http;

  private KeycloakAdmin(String address) {
    this.address = address;
    this.http = RestClient.create();
  }

  public static KeycloakAdmin of(RunningKeycloak keycloak) {
    return new KeycloakAdmin(keycloak.address());
  }

  /** An access token for programs. */
  public String token(String username) {
    return token("onewindow", "onewindow-api", username);
  }

  public String token(String realm, String client, String username) {
    MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
    asked.setAll(Map.of("grant_type", "password", "client_id", client, "username", username, "password", username));
    return http.post().uri(address + "/realms/" + realm + "/protocol/openid-connect/token")
        .contentType(MediaType.APPLICATION_FORM_URLENCODED).body(asked).retrieve().body(JsonNode.class)
        .get("access_token").asText();
  }

  public void signOutEverywhere(String username) {
    send("/users/" + id(username) + "/logout", Map.of());
  }

  public void joins(String username, String group) {
    String id = get("/groups?exact=true&search=" + group).get(0).findValues("subGroups").get(0).get(0).get("id").asText();
    http.put().uri(realm() + "/users/" + id(username) + "/groups/" + id).headers(this::asAdmin).retrieve()
        .toBodilessEntity();
  }

  /** Somebody new, of these groups, which are made where there are none. */
  public void hire(String username, String idNumber, List<String> roles, List<String> groups) {
    send("/partialImport", Map.of("ifResourceExists", "SKIP",
        "roles", Map.of("realm", roles.stream().map(role -> Map.of("name", role)).toList()),
        "groups", groups.stream().map(group -> Map.of("name", group, "path", "/" + group)).toList(),
        "users", List.of(Map.of("username", username, "enabled", true, "lastName", "欧阳", "firstName", "新",
            "attributes", Map.of("id_number", List.of(idNumber)), "realmRoles", roles,
            "groups", groups.stream().map(group -> "/" + group).toList(),
            "credentials", List.of(Map.of("type", "password", "value", username, "temporary", false))))));
  }

  private String id(String username) {
    return get("/users?exact=true&username=" + username).get(0).get("id").asText();
  }

  private JsonNode get(String path) {
    JsonNode found = http.get().uri(realm() + path).headers(this::asAdmin).retrieve().body(JsonNode.class);
    assertThat(found).as(path).isNotEmpty();
    return found;
  }

  private void send(String path, Object body) {
    http.post().uri(realm() + path).headers(this::asAdmin).contentType(MediaType.APPLICATION_JSON).body(body).retrieve()
        .toBodilessEntity();
  }

  private void asAdmin(org.springframework.http.HttpHeaders headers) {
    headers.setBearerAuth(token("master", "admin-cli", "admin"));
  }

  private String realm() {
    return address + "/admin/realms/onewindow";
  }
}
