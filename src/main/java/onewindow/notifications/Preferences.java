package onewindow.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onewindow.privacy.PersonKey;
import onewindow.privacy.PersonKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of how people want to be reached; every address is sealed with the person's own key. */
@Repository
class Preferences {

  private static final Map<MessageChannel, String> COLUMNS = Map.of(
      MessageChannel.SMS, "mobile", MessageChannel.WECHAT, "wechat", MessageChannel.EMAIL, "e_mail");
  private final JdbcTemplate jdbc;
  private final PersonKeys keys;

  Preferences(JdbcTemplate jdbc, PersonKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /** @param person keyed index of the ID number */
  Optional<Preference> of(byte[] person) {
    return jdbc.query("select wrapped_key, channel, language, mobile, wechat, e_mail from contact_preference"
        + " where person = ?", (row, n) -> read(row, person), person).stream().findFirst();
  }

  void keep(byte[] person, Preference preference, Instant now) {
    byte[] wrapped = keys.make(person);
    PersonKey key = keys.open(person, wrapped);
    jdbc.update("""
        insert into contact_preference (person, wrapped_key, channel, language, mobile, wechat, e_mail, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (person) do update set (wrapped_key, channel, language, mobile,
          wechat, e_mail, changed_at) = (excluded.wrapped_key, excluded.channel, excluded.language, excluded.mobile,
          excluded.wechat, excluded.e_mail, excluded.changed_at)""", person, wrapped, preference.channel().name(),
        preference.language().getLanguage(), sealed(key, MessageChannel.SMS, preference),
        sealed(key, MessageChannel.WECHAT, preference), sealed(key, MessageChannel.EMAIL, preference),
        Timestamp.from(now));
  }

  private Preference read(ResultSet row, byte[] person) throws SQLException {
    PersonKey key = keys.open(person, row.getBytes("wrapped_key"));
    Map<MessageChannel, String> addresses = new EnumMap<>(MessageChannel.class);
    for (Map.Entry<MessageChannel, String> column : COLUMNS.entrySet()) {
      byte[] sealed = row.getBytes(column.getValue());
      if (sealed != null) {
        addresses.put(column.getKey(), key.open(column.getValue(), sealed));
      }
    }
    return new Preference(MessageChannel.valueOf(row.getString("channel")),
        Locale.forLanguageTag(row.getString("language")), addresses);
  }

  private static byte[] sealed(PersonKey key, MessageChannel channel, Preference preference) {
    String address = preference.addresses().get(channel);
    return address == null ? null : key.seal(COLUMNS.get(channel), address);
  }
}
