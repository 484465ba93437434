package onewindow.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.privacy.KeyedIndex;
import onewindow.privacy.PersonKey;
import onewindow.privacy.PersonKeys;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of what tokens told. */
@Repository
@Conditional(AtKeycloak.class)
class AccountRows {

  private static final String SELECT =
      "select username, person, wrapped_key, name, id_number, roles, groups from known_account where ";
  private final JdbcTemplate jdbc;
  private final KeyedIndex index;
  private final PersonKeys keys;

  AccountRows(JdbcTemplate jdbc, KeyedIndex index, PersonKeys keys) {
    this.jdbc = jdbc;
    this.index = index;
    this.keys = keys;
  }

  /** An older token than the one that told last changes nothing. */
  void keep(Account account, Instant told) {
    byte[] person = person(account.idNumber());
    byte[] wrapped = keys.make(person);
    PersonKey key = keys.open(person, wrapped);
    jdbc.update("""
        insert into known_account as kept (username, person, wrapped_key, name, id_number, roles, groups, staff, told_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (username) do update set (person, wrapped_key, name, id_number,
          roles, groups, staff, told_at) = (excluded.person, excluded.wrapped_key, excluded.name, excluded.id_number,
          excluded.roles, excluded.groups, excluded.staff, excluded.told_at) where kept.told_at <= excluded.told_at""",
        account.username(), person, wrapped, key.seal("known_account.name", account.name()),
        key.seal("known_account.id_number", account.idNumber()),
        account.roles().stream().map(Role::word).sorted().collect(Collectors.joining(",")),
        String.join(",", account.groups()), account.isStaff(), Timestamp.from(told));
  }

  List<Account> ofUsername(String username) {
    return jdbc.query(SELECT + "username = ?", this::read, username);
  }

  List<Account> ofPerson(String idNumber) {
    return jdbc.query(SELECT + "person = ?", this::read, person(idNumber));
  }

  /** Officials of whom a token told since then, and whoever else has one of these names. */
  List<Account> staff(Instant since, Collection<String> usernames) {
    return jdbc.query(SELECT + "staff and told_at >= ? or username = any (?) order by username", this::read,
        Timestamp.from(since), usernames.toArray(String[]::new));
  }

  private Account read(ResultSet row, int number) throws SQLException {
    PersonKey key = keys.open(row.getBytes("person"), row.getBytes("wrapped_key"));
    Set<Role> roles = texts(row.getString("roles")).flatMap(word -> Role.of(word).stream())
        .collect(Collectors.toUnmodifiableSet());
    return new Account(row.getString("username"), key.open("known_account.name", row.getBytes("name")),
        key.open("known_account.id_number", row.getBytes("id_number")), roles, texts(row.getString("groups")).toList());
  }

  private byte[] person(String idNumber) {
    return index.of("account", idNumber);
  }

  private static Stream<String> texts(String joined) {
    return Stream.of(joined.split(",")).filter(each -> !each.isEmpty());
  }
}
