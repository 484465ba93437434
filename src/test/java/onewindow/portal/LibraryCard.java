package onewindow.portal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceFolder;
import onewindow.forms.FormSchema;
import onewindow.forms.LocalizedText;

/** A service made up for tests: the API knows no service by name. */
class LibraryCard {

  static final String NAME = "library-card";
  static final String ASKED = "library.reader-record";

  static Service service() {
    byte[] yaml = ("service: " + NAME).getBytes(StandardCharsets.UTF_8);
    var folder = new ServiceFolder(NAME, "v1", new TreeMap<>(Map.of("service.yaml", yaml)));
    return new Service(definition(), Map.of("application", form()), folder);
  }

  private static FormSchema form() {
    return new FormSchema("application", List.of(), """
        {"type": "default", "components": [{"type": "textfield", "key": "reader", "label": "LABEL"}]}""");
  }

  private static ServiceDefinition definition() {
    return new ServiceDefinition(NAME, text("借书证", "Library card"), text("办理借书证", "Get a library card"),
        text("借书 看书", "borrow books"),
        new ServiceDefinition.Department("library", text("图书馆", "Library")), "0001",
        ServiceDefinition.Limits.workingDays(3, 10, "made up", false), "area",
        List.of(new ServiceDefinition.Party("reader", text("读者", "reader"), "readerId", "reader", null)),
        Map.of("photo", new ServiceDefinition.Material(text("照片", "Photograph"), ASKED)),
        Map.of(ASKED, new ServiceDefinition.Question(
            text("读者档案核验", "Check of the reader's record"), false, "PT1M", "verify", Map.of(), null)),
        List.of("readerId"), null, null, null,
        List.of(milestone("submitted", "已提交", "Submitted", "submitted"), milestone("issued", "办结", "Done", "issued")),
        Map.of("issued", text("已发证", "Issued")), List.of("age"), null, null, null, null, null, null, null, null, null);
  }

  private static ServiceDefinition.Milestone milestone(String id, String zh, String en, String code) {
    return new ServiceDefinition.Milestone(id, text(zh, en), List.of(code));
  }

  static LocalizedText text(String zh, String en) {
    return new LocalizedText(zh, en);
  }
}
