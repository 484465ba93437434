package onewindow.portal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onewindow.forms.LocalizedText;

/** Texts by code in the reader's language, with <code>{parameters}</code> filled in. */
record Texts(Map<String, LocalizedText> byCode) {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  /** Reads a file of this package. */
  static Texts read(String file) {
    return new Texts(read(file, new TypeReference<>() {}));
  }

  static <T> T read(String file, TypeReference<T> type) {
    try (InputStream yaml = Texts.class.getResourceAsStream(file)) {
      return new YAMLMapper().readValue(yaml, type);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /** A code without a text speaks for itself. */
  String in(Locale locale, String code, Map<String, String> parameters) {
    LocalizedText text = byCode.getOrDefault(code, new LocalizedText(code, code));
    return PARAMETER.matcher(text.in(locale))
        .replaceAll(found -> Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), "")));
  }
}
