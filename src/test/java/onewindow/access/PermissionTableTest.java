package onewindow.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** How the table of permissions is read and held; what it says is tried by every role in PermissionsTest. */
class PermissionTableTest {

  private static final String TABLE = """
      requests:
        - does: {zh: 看, en: Look}
          who: [anybody]
          requests: [GET /things/*]
        - does: {zh: 改, en: Change}
          who: [clerk, operator]
          only: own-department
          requests: [POST /things/*, GET /things/new]
        - does: {zh: 都, en: Everything}
          who: [staff]
          requests: ['* /engine/**']
        - does: {zh: 自己, en: Own}
          who: [signed-in]
          only: own
          requests: [GET /mine]
      engine: []
      """;

  @ParameterizedTest(name = "{0} {1} as {2}: {3}")
  @CsvSource({
      "GET, /things/7, , true", "HEAD, /things/7, , true", "POST, /things/7, , false", "POST, /things/7, CITIZEN, false",
      "POST, /things/7, CLERK, true", "POST, /things/7, OPERATOR, true", "POST, /things/7, AUDITOR, false",
      "GET, /things/new, , false", "GET, /things/new, CLERK, true", "PUT, /things/7, CLERK, false",
      "GET, /things/7/parts, CLERK, false", "GET, /things, CLERK, false", "GET, /things/7/, CLERK, false",
      "DELETE, /engine/a/b, DESIGNER, true", "DELETE, /engine/a/b, CITIZEN, false", "GET, /engine;x=/a, CITIZEN, false",
      "GET, /mine, , false", "GET, /mine, CITIZEN, true", "GET, /mine, ADMIN, true", "GET, /anything, ADMIN, false"})
  void theNearestRowDecidesAndWhatHasNoneIsNobodys(String method, String path, Role role, boolean allowed)
      throws IOException {
    var request = new RequestAuthorizationContext(new MockHttpServletRequest(method, path));

    assertThat(permissions(role).check(() -> null, request).isGranted()).isEqualTo(allowed);
  }

  @Test
  void theShippedTableIsReadable() {
    assertThat(PermissionTable.read().requests()).isNotEmpty().allSatisfy(row -> {
      assertThat(row.does().zh()).isNotBlank();
      assertThat(row.does().en()).isNotBlank();
      assertThat(row.who()).isNotEmpty();
    });
  }

  @Test
  void aRequestThatStandsThereTwiceIsRefused() {
    assertThatThrownBy(() -> new RequestPermissions(nobody -> Optional.empty(),
        table(TABLE.replace("GET /mine", "GET /things/new"))))
        .hasMessageContaining("twice").hasMessageContaining("GET /things/new");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "who: [staff]         | who: [clerks]     | clerks",
      "only: own-department | only: own-house   | OWN_HOUSE",
      "GET /mine            | mine              | GET /address, not as mine",
      "only: own-department | omly: own         | omly"})
  void aRowThatSaysNothingKnownIsRefusedByNamingIt(String right, String wrong, String told) {
    assertThatThrownBy(() -> table(TABLE.replace(right, wrong))).hasMessageContaining(told);
  }

  private static RequestPermissions permissions(Role role) throws IOException {
    return new RequestPermissions(authentication -> Optional.ofNullable(role)
        .map(known -> new Account("somebody", "某人", "341502199203154529", Set.of(known), List.of())), table(TABLE));
  }

  private static PermissionTable table(String yaml) throws IOException {
    return PermissionTable.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
  }
}
