package onewindow.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import onewindow.cases.UploadSettings;
import onewindow.cases.Uploads;
import onewindow.catalog.Service;
import org.springframework.stereotype.Component;

/** What the application page has to know for asking for files. */
@Component
record UploadForm(Uploads uploads, ObjectMapper json) {

  /**
   * @param accept media types, as a file chooser takes them
   * @param kinds the same for people: PDF, JPEG, PNG
   * @param largest bytes of one file
   * @param titles the materials' titles by name, as JSON
   * @param precheck form fields that decide which materials are needed, as JSON
   */
  record View(String accept, String kinds, long largest, String largestText, String titles, String precheck) {}

  View of(Service service, Locale locale) {
    UploadSettings limits = uploads.limits();
    Map<String, String> titles = new LinkedHashMap<>();
    service.definition().materials().forEach((name, material) -> titles.put(name, material.title().in(locale)));
    return new View(String.join(",", limits.types()), limits.kinds(" / "), limits.largest().toBytes(),
        limits.largest().toMegabytes() + " MB", text(titles), text(service.definition().precheck()));
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts that are no JSON", e);
    }
  }
}
