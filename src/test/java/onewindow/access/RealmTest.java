package onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;

/** The realm for trying says the same of everybody as the local accounts do. */
class RealmTest {

  private static final Path DEPLOY = Path.of("deploy/keycloak");
  private static final AccessSettings LOCAL = bind("src/main/resources/onewindow/access/demo-accounts.yaml",
      "onewindow.access", AccessSettings.class);

  @Test
  void theRealmsUsersAreTheLocalAccounts() throws IOException {
    Map<String, Set<String>> roles = rolesOfGroups();
    Map<String, String> users = each(json("onewindow-users-0.json").get("users")).collect(Collectors.toMap(
        user -> user.get("username").asText(), user -> text(user, roles)));

    assertThat(users).isEqualTo(LOCAL.localAccounts().stream().collect(Collectors.toMap(
        LocalAccount::username, local -> text(local.account()) + " " + local.password().replace("{noop}", ""))));
  }

  @Test
  void theStaffFileIsTheirOfficials() {
    KeycloakSettings settings = bind(DEPLOY + "/staff.yaml", "onewindow.access.keycloak", KeycloakSettings.class);

    assertThat(settings.staff()).extracting(entry -> text(entry.account())).containsExactlyElementsOf(
        LOCAL.localAccounts().stream().map(LocalAccount::account).filter(Account::isStaff).map(RealmTest::text).toList());
  }

  @Test
  void theRealmHasEveryRoleAndEveryGroupThatATaskIsFor() throws IOException {
    assertThat(each(json("onewindow-realm.json").get("roles").get("realm")).map(role -> role.get("name").asText()))
        .containsExactlyElementsOf(Stream.of(Role.values()).map(Role::word).toList());
    assertThat(rolesOfGroups().keySet()).containsAll(candidateGroups());
  }

  private static Set<String> candidateGroups() throws IOException {
    Pattern named = Pattern.compile("candidateGroups=\"([a-z][a-z.-]+)\"");
    try (Stream<Path> files = Files.walk(Path.of("processes"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).flatMap(file -> named.matcher(read(file)).results())
          .map(found -> found.group(1)).collect(Collectors.toSet());
    }
  }

  private static Map<String, Set<String>> rolesOfGroups() throws IOException {
    return groups(json("onewindow-realm.json").get("groups")).collect(Collectors.toMap(
        group -> group.get("name").asText(), group -> texts(group.get("realmRoles")).collect(Collectors.toSet())));
  }

  private static Stream<JsonNode> groups(JsonNode of) {
    return each(of).flatMap(group -> Stream.concat(Stream.of(group), groups(group.get("subGroups"))));
  }

  private static String text(JsonNode user, Map<String, Set<String>> rolesOfGroups) {
    List<String> groups = texts(user.get("groups")).map(path -> path.substring(path.lastIndexOf('/') + 1)).toList();
    Set<Role> roles = Stream.concat(texts(user.get("realmRoles")), groups.stream().flatMap(
        group -> rolesOfGroups.get(group).stream())).map(word -> Role.of(word).orElseThrow()).collect(Collectors.toSet());
    return text(new Account(user.get("username").asText(), user.get("lastName").asText() + user.get("firstName").asText(),
        user.get("attributes").get("id_number").get(0).asText(), roles, groups))
        + " " + user.get("credentials").get(0).get("value").asText();
  }

  private static String text(Account account) {
    return String.join(" ", account.username(), account.name(), account.idNumber(),
        account.roles().stream().sorted().toList().toString(), account.groups().toString());
  }

  private static Stream<String> texts(JsonNode of) {
    return each(of).map(JsonNode::asText);
  }

  private static Stream<JsonNode> each(JsonNode of) {
    return of == null ? Stream.empty() : StreamSupport.stream(of.spliterator(), false);
  }

  private static JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(DEPLOY.resolve(file).toFile());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static <T> T bind(String file, String prefix, Class<T> type) {
    try {
      var source = new YamlPropertySourceLoader().load(file, new FileSystemResource(file)).get(0);
      return new Binder(ConfigurationPropertySource.from(source)).bind(prefix, type).get();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
