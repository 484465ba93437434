package onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

class LocalAccountsTest {

  private static final String ID_NUMBER = "341502199203154529";
  private static final LocalAccount FANG = account("wangfang", ID_NUMBER);

  private final LocalAccounts accounts = new LocalAccounts(new AccessSettings(List.of(FANG)));

  @Test
  void somebodyIsKnownByIdNumberAndNameTogether() {
    assertThat(accounts.isKnown(ID_NUMBER, "王芳")).isTrue();
    assertThat(accounts.isKnown(ID_NUMBER, "李强")).isFalse();
    assertThat(accounts.isKnown("341503199008123010", "王芳")).isFalse();
    assertThat(accounts.isKnown(null, null)).isFalse();
  }

  @Test
  void twoAccountsOfOnePersonAreRefusedWithoutNamingTheIdNumber() {
    assertThatThrownBy(() -> new LocalAccounts(new AccessSettings(List.of(FANG, account("second", ID_NUMBER)))))
        .hasMessageContaining("second").hasMessageContaining("ID number").hasMessageNotContaining(ID_NUMBER);
  }

  @Test
  void twoAccountsOfOneUsernameAreRefused() {
    var twice = new AccessSettings(List.of(FANG, account("wangfang", "341503199008123010")));
    assertThatThrownBy(() -> new LocalAccounts(twice)).hasMessageContaining("username");
  }

  @Test
  void anAccountWithoutIdNumberIsRefused() {
    assertThatThrownBy(() -> account("wangfang", " ")).hasMessage("Local account wangfang has no id-number");
  }

  @Test
  void neitherAccountsNorSettingsShowIdNumberOrPasswordWhenPrinted() {
    assertThat(accounts.all() + " " + new AccessSettings(List.of(FANG)))
        .contains("wangfang").doesNotContain(ID_NUMBER).doesNotContain("{noop}");
  }

  @Test
  void anAccountIsFoundBehindASignInOnly() {
    SignedIn signedIn = new SignedInAccounts(accounts);
    var citizen = AuthorityUtils.createAuthorityList("ROLE_CITIZEN");

    assertThat(signedIn.account(UsernamePasswordAuthenticationToken.authenticated("wangfang", null, citizen)))
        .map(Account::idNumber).contains(ID_NUMBER);
    assertThat(signedIn.account(UsernamePasswordAuthenticationToken.unauthenticated("wangfang", null))).isEmpty();
    assertThat(signedIn.account(new AnonymousAuthenticationToken("key", "wangfang", citizen))).isEmpty();
    assertThat(signedIn.account(null)).isEmpty();
  }

  private static LocalAccount account(String username, String idNumber) {
    return new LocalAccount(username, "王芳", idNumber, Set.of(Role.CITIZEN), List.of(), "{noop}secret");
  }
}
