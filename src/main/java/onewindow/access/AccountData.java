package onewindow.access;

import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalRecord;
import onewindow.forms.LocalizedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What tokens told about somebody, for themselves; accounts of the settings stand in no table. */
@Component
class AccountData implements PersonalDataSource {

  private final ObjectProvider<AccountRows> rows;

  AccountData(ObjectProvider<AccountRows> rows) {
    this.rows = rows;
  }

  @Override
  public String part() {
    return "accounts";
  }

  @Override
  public LocalizedText title() {
    return new LocalizedText("统一登录账号", "Accounts of the sign-in service");
  }

  @Override
  public Set<String> tables() {
    return Set.of("known_account");
  }

  @Override
  public Stream<PersonalRecord> of(String idNumber) {
    return rows.stream().flatMap(kept -> kept.ofPerson(idNumber).stream()).map(account -> new PersonalRecord()
        .with("username", "用户名", "Username", account.username()).with("name", "姓名", "Name", account.name())
        .with("idNumber", "公民身份号码", "ID number", account.idNumber())
        .with("roles", "角色", "Roles", account.roles().stream().map(Role::word).sorted().toList()));
  }
}
