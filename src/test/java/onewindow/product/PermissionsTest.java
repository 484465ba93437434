package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.access.Account;
import onewindow.access.Accounts;
import onewindow.access.Condition;
import onewindow.access.PermissionTable;
import onewindow.access.PermissionTable.RequestRow;
import onewindow.access.RequestLine;
import onewindow.access.Role;
import onewindow.access.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything that can be sent is tried as every role and as nobody, and answered as the table of permissions says. */
@WholeProduct
class PermissionsTest {

  /** Answered by filters; SignInTest looks after them. */
  private static final Set<String> FILTERS = Set.of("POST /sign-in", "POST /sign-out");
  private static final Set<String> FILES = Set.of("GET /favicon.ico", "GET /v3/api-docs.yaml");
  private static final List<String> ONE_OF_EACH_ROLE = List.of("wangfang", "liuyang", "zhanghua", "machao", "humei",
      "linfeng", "gaoxiang", "zhengjie", "luobin");

  @Autowired PermissionTable table;
  @Autowired Accounts accounts;
  @Autowired List<RequestMappingInfoHandlerMapping> mappings;
  @LocalServerPort int port;

  @Test
  void everyEndpointHasItsRowAndEveryRowAnEndpoint() {
    Set<String> rows = table.requests().stream().flatMap(row -> row.requests().stream()).map(RequestLine::toString)
        .filter(line -> !line.contains("**") && !FILTERS.contains(line) && !FILES.contains(line)).collect(Collectors.toCollection(TreeSet::new));

    assertThat(endpoints()).containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void everyRequestIsAnsweredAsTheTableSaysToEveryRoleAndToNobody() {
    List<Persona> personas = new ArrayList<>(List.of(Persona.nobody(port)));
    ONE_OF_EACH_ROLE.forEach(username -> personas.add(Persona.of(port, username)));
    assertThat(ONE_OF_EACH_ROLE.stream().flatMap(each -> account(each).roles().stream()))
        .containsAll(EnumSet.allOf(Role.class));
    List<String> wrong = new ArrayList<>();
    for (RequestRow row : table.requests()) {
      for (RequestLine line : row.requests()) {
        personas.stream().filter(persona -> !FILTERS.contains(line.toString()))
            .forEach(persona -> compare(row, line, persona, wrong));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatHasNoRowIsNotThereForAnybody() {
    assertThat(Persona.nobody(port).send("GET", "/anything").statusCode()).isEqualTo(404);
    for (String username : ONE_OF_EACH_ROLE) {
      Persona persona = Persona.of(port, username);
      assertThat(persona.send("GET", "/actuator/env").statusCode()).as("%s, actuator", persona).isEqualTo(404);
      assertThat(persona.send("GET", "/anything").statusCode()).as("%s, anything", persona).isEqualTo(404);
      HttpResponse<String> deleted = persona.send("DELETE", "/api/cases");
      assertThat(deleted.statusCode()).as("%s, another method", persona).isEqualTo(405);
      assertThat(deleted.headers().firstValue("Allow")).contains("GET, POST");
    }
  }

  private void compare(RequestRow row, RequestLine line, Persona persona, Collection<String> wrong) {
    String method = line.method().equals("*") ? "GET" : line.method();
    String path = line.path().getPatternString().replace("/**", "/x").replace("*", "x");
    HttpResponse<String> answer = persona.send(method, path);
    boolean signInAsked = answer.statusCode() == 401
        || answer.headers().firstValue("Location").filter(to -> to.endsWith("/sign-in")).isPresent();
    boolean refused = signInAsked || answer.statusCode() == 403;
    // what only a department's signature lets through is refused to whoever has none
    boolean mayBeRefusedBehindTheTable = row.only() == Condition.SIGNED;
    boolean allowed = allowed(row.who(), persona);
    if (allowed && refused && !mayBeRefusedBehindTheTable || !allowed && !refused || answer.statusCode() >= 500) {
      wrong.add("%s %s as %s: %s by the table, answered %d".formatted(
          method, path, persona, allowed ? "allowed" : "not allowed", answer.statusCode()));
    }
  }

  /** As a reader of the table would understand it; written apart from the code that holds it. */
  private boolean allowed(List<Who> who, Persona persona) {
    Set<String> names = who.stream().map(Who::name).collect(Collectors.toSet());
    if (persona.username() == null) {
      return names.contains("anybody");
    }
    Set<Role> roles = account(persona.username()).roles();
    return names.contains("anybody") || names.contains("signed-in")
        || names.contains("staff") && !roles.equals(Set.of(Role.CITIZEN))
        || roles.stream().anyMatch(role -> names.contains(role.name().toLowerCase().replace('_', '-')));
  }

  private Account account(String username) {
    return accounts.byUsername(username).orElseThrow();
  }

  private Set<String> endpoints() {
    return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(PermissionsTest::lines).filter(line -> !line.matches(".* (/actuator|/v3/api-docs).*"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> lines(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    Stream<String> names = methods.isEmpty() ? Stream.of("*") : methods.stream().map(Enum::name);
    List<String> paths = mapping.getPatternValues().stream().map(path -> path.replaceAll("\\{[^}]+}", "*")).toList();
    return names.flatMap(method -> paths.stream().map(path -> method + " " + path));
  }
}
