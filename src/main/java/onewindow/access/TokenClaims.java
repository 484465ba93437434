package onewindow.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;

/** Reads from an access token who somebody is; claims as the realm in {@code deploy/keycloak} maps them. */
final class TokenClaims {

  private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern NAME = Pattern.compile("(?U)[\\p{L}\\p{M}·'. -]{1,50}");
  private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[\\dX]");
  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}·]+");
  private static final String WORDS = Stream.of(Role.values()).map(Role::word).collect(Collectors.joining("|"));
  private static final Pattern GROUP = Pattern.compile("[a-z][a-z0-9-]*\\.(" + WORDS + ")|camunda-admin");
  /** What Keycloak gives everybody, in every realm. */
  private static final Pattern KEYCLOAKS_OWN = Pattern.compile("offline_access|uma_authorization|default-roles-.*");

  private final Claim claim;

  private TokenClaims(Map<String, Object> claims) {
    claim = new Claim(claims, new ArrayList<>());
  }

  static TokenReading read(Map<String, Object> claims) {
    return new TokenClaims(claims).reading();
  }

  private TokenReading reading() {
    String username = claim.text("preferred_username", USERNAME,
        new LocalizedText("1–64 个字母、数字或 . _ -", "1 to 64 letters, digits or . _ -"));
    String family = claim.text("family_name", NAME, new LocalizedText("姓", "the family name"));
    String given = claim.text("given_name", NAME, new LocalizedText("名", "the given name"));
    String idNumber = claim.text("id_number", ID_NUMBER,
        new LocalizedText("18 位公民身份号码", "an ID number of 18 characters"));
    Set<Role> roles = roles();
    List<String> groups = groups(roles);
    return claim.problems().isEmpty()
        ? new TokenReading(new Account(username, name(family, given), idNumber, roles, groups), List.of())
        : new TokenReading(null, claim.problems());
  }

  /** A Chinese name reads family name first, and without a gap. */
  private static String name(String family, String given) {
    return HAN.matcher(family + given).matches() ? family + given : given + " " + family;
  }

  private Set<Role> roles() {
    List<String> ours = claim.texts("roles").stream().filter(word -> !KEYCLOAKS_OWN.matcher(word).matches()).toList();
    String unknown = ours.stream().filter(word -> Role.of(word).isEmpty()).collect(Collectors.joining(", "));
    if (ours.isEmpty() || !unknown.isEmpty()) {
      String expected = WORDS.replace("|", ", ");
      claim.problems().add(new FieldProblem("roles", new LocalizedText("以下角色：" + expected, "roles out of " + expected),
          ours.isEmpty() ? new LocalizedText("没有角色", "none") : new LocalizedText(unknown, unknown)));
    }
    return ours.stream().flatMap(word -> Role.of(word).stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** Groups of other shapes belong to other systems: no task can be for them. A citizen belongs to none. */
  private List<String> groups(Set<Role> roles) {
    List<String> told = claim.texts("groups");
    return roles.stream().noneMatch(Role::isStaff) ? List.of()
        : told.stream().filter(group -> GROUP.matcher(group).matches()).distinct().toList();
  }
}
