package onewindow.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalRecord;
import onewindow.forms.LocalizedText;
import onewindow.retention.StoredDataExport.DataOf;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes somebody's data for people: one page in both languages that needs nothing else and runs nothing. */
@Component
class DataPage {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  /** China has one time zone, whatever the server's is. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalizedText TITLE = new LocalizedText("我的数据", "My data");
  private static final LocalizedText NONE = new LocalizedText("没有记录", "Nothing is kept");
  private static final LocalizedText KEPT_BACK = new LocalizedText("保存但未包含的内容", "What is kept and not in here");
  private static final LocalizedText RIGHT = new LocalizedText("个人信息保护法第四十五条：个人有权查阅、复制其个人信息",
      "Personal Information Protection Law, art. 45: the right to read and copy one's personal information");

  void write(DataOf person, OutputStream out) throws IOException {
    Writer to = new OutputStreamWriter(out, UTF_8);
    try {
      to.write(head(person));
      for (PersonalDataSource source : person.sources()) {
        part(source, person.idNumber(), to);
      }
      to.write(keptBack(person));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    to.write("</main></body></html>\n");
    to.flush();
  }

  private static String head(DataOf person) {
    return """
        <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s</title><style>body{font:16px/1.6 sans-serif;margin:1rem;color:#1a1a1a;background:#fff}
        main{max-width:60rem;margin:auto}dl{border-top:1px solid #777;padding:.3rem 0 .3rem .6rem;margin:.6rem 0}
        dt{font-weight:bold}dd{margin:0 0 .3rem 1rem;overflow-wrap:anywhere}</style></head><body><main>
        <h1>%s</h1><p>%s %s, %s</p><p>%s</p>
        """.formatted(both(TITLE), both(TITLE), text(person.name()), text(person.idNumber()), shown(person.at()),
            both(RIGHT));
  }

  private static void part(PersonalDataSource source, String idNumber, Writer to) throws IOException {
    to.write("<h2>" + both(source.title()) + "</h2>\n");
    try (Stream<PersonalRecord> records = source.of(idNumber)) {
      var each = records.iterator();
      if (!each.hasNext()) {
        to.write("<p>" + both(NONE) + "</p>\n");
      }
      while (each.hasNext()) {
        to.write(shown(each.next()) + "\n");
      }
    }
  }

  private static String keptBack(DataOf person) {
    StringBuilder text = new StringBuilder("<h2>" + both(KEPT_BACK) + "</h2><dl>");
    person.notExported().forEach(each ->
        text.append("<dt>").append(both(each.what())).append("</dt><dd>").append(both(each.reason())).append("</dd>"));
    return text.append("</dl>").toString();
  }

  private static String shown(Object value) {
    if (value instanceof PersonalRecord record) {
      StringBuilder rows = new StringBuilder("<dl>");
      record.entries().forEach(entry -> rows.append("<dt>").append(both(entry.label())).append("</dt><dd>")
          .append(shown(entry.value())).append("</dd>"));
      return rows.append("</dl>").toString();
    }
    if (value instanceof List<?> many) {
      StringBuilder items = new StringBuilder("<ul>");
      many.forEach(each -> items.append("<li>").append(shown(each)).append("</li>"));
      return items.append("</ul>").toString();
    }
    return value instanceof LocalizedText said ? both(said) : text(plain(value));
  }

  private static String plain(Object value) {
    return value instanceof Instant moment ? TIME.format(moment.atZone(ZONE))
        : value instanceof LocalDateTime time ? TIME.format(time)
        : value instanceof Boolean yes ? (yes ? "✓" : "—") : String.valueOf(value);
  }

  private static String both(LocalizedText said) {
    return said.en() == null || said.en().equals(said.zh()) ? text(said.zh())
        : text(said.zh()) + " <span lang=\"en\">/ " + text(said.en()) + "</span>";
  }

  private static String text(String text) {
    return HtmlUtils.htmlEscape(text == null ? "" : text, UTF_8.name());
  }
}
