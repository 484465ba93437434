package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.cases.Applicant;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks through the database for the people of the fixtures. */
record FixturePeople(JdbcTemplate jdbc) {

  /** Their names, ID and telephone numbers, as text and as PostgreSQL writes bytes. */
  static final Pattern NAMED = Pattern.compile(Stream.concat(
          Stream.of(Families.WANG_FANG, Families.LI_QIANG, Families.ZHAO_MIN, Families.WU_JING, Families.XU_DAN,
              Sales.SELLER, Sales.BUYER, Sales.SPOUSE, Sales.AGENT).flatMap(FixturePeople::words),
          Stream.of("李安安", "陈安安", "吴安安", "13856400001", "13856400011", "341523199301074313"))
      .flatMap(each -> Stream.of(each, HexFormat.of().formatHex(each.getBytes(UTF_8)))).collect(Collectors.joining("|")));

  /** Tables, with how many of their rows show somebody; content that is deployed names people of its examples. */
  List<String> tables() {
    return jdbc.queryForList("select table_name from information_schema.tables where table_schema = 'public'"
        + " and table_type = 'BASE TABLE' order by 1", String.class).stream()
        .map(table -> table + ": " + jdbc.queryForObject("select count(*) from " + table + " t where t::text ~ ?"
            + (table.equals("act_ge_bytearray") ? " and deployment_id_ is null" : ""), Long.class, NAMED.pattern()))
        .filter(found -> !found.endsWith(": 0")).toList();
  }

  private static Stream<String> words(Applicant person) {
    return Stream.of(person.name(), person.idNumber());
  }
}
