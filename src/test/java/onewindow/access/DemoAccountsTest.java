package onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;

class DemoAccountsTest {

  private static AccessSettings settings;
  private static ShownAccounts accounts;

  @BeforeAll
  static void readTheFile() throws Exception {
    var file = new ClassPathResource("onewindow/access/demo-accounts.yaml");
    var source = new YamlPropertySourceLoader().load("demo", file).get(0);
    settings = new Binder(ConfigurationPropertySource.from(source))
        .bind("onewindow.access", AccessSettings.class).get();
    accounts = new LocalAccounts(settings);
  }

  @Test
  void thereIsSomebodyForEachRole() {
    assertThat(accounts.all()).flatExtracting(Account::roles).contains(Role.values());
  }

  @Test
  void everyIdNumberHasTheRightCheckCharacter() {
    assertThat(accounts.all()).hasSize(38).allSatisfy(account ->
        assertThat(account.idNumber()).matches("\\d{17}[\\dX]").endsWith(checkCharacter(account.idNumber())));
  }

  @Test
  void onlyStaffBelongToGroups() {
    assertThat(accounts.all())
        .allSatisfy(account -> assertThat(account.groups().isEmpty()).isNotEqualTo(account.isStaff()));
  }

  @Test
  void everyPasswordIsKnownToBeForDemonstrations() {
    assertThat(settings.demoAccounts()).hasSize(38);
  }

  private static String checkCharacter(String idNumber) {
    int sum = IntStream.range(0, 17)
        .map(i -> Character.digit(idNumber.charAt(i), 10) * ((1 << 17 - i) % 11))
        .sum();
    return "10X98765432".substring(sum % 11, sum % 11 + 1);
  }
}
