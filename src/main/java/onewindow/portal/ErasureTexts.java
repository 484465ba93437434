package onewindow.portal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onewindow.cases.ErasedCase;
import onewindow.cases.ErasureCause;
import org.springframework.stereotype.Component;

/** Words why cases were erased, or are kept, in the reader's language. */
@Component
class ErasureTexts {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final Texts texts = Texts.read("erasures.yaml");

  String cause(ErasureCause cause, Locale locale) {
    return texts.in(locale, "cause." + cause.name(), Map.of());
  }

  List<String> obstacles(Iterable<String> codes, Locale locale) {
    return java.util.stream.StreamSupport.stream(codes.spliterator(), false)
        .map(code -> texts.in(locale, "obstacle." + code, Map.of())).toList();
  }

  /** Beijing's day. */
  String day(ErasedCase erased, Locale locale) {
    return ShownTime.day(LocalDate.ofInstant(erased.erasedAt(), ZONE), locale).text();
  }
}
