package onewindow.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A folder holds the files of a service, or of a companion, and nothing else, each a text of bearable size. */
@Component
class FolderFiles implements ContentRule {

  static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  static final int LARGEST = 1024 * 1024;

  private static final String OF_BOTH = NAME + "\\.(bpmn|form)|rules/" + NAME + "\\.(drl|drl\\.csv|yaml)";
  private static final String OF_COMPANION = "companion\\.yaml|" + OF_BOTH;
  private static final String OF_SERVICE = "service\\.yaml|certificate\\.html|" + OF_BOTH;

  @Override
  public boolean concerns(ServiceFolder folder) {
    return true;
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    List<ContentProblem> problems = new ArrayList<>();
    if (!folder.name().matches(NAME)) {
      problems.add(new ContentProblem(folder.name(),
          "the folder's name must be lower-case words joined by hyphens, such as newborn-registration"));
    }
    required(folder).filter(path -> !folder.files().containsKey(path)).forEach(path ->
        problems.add(new ContentProblem(path, "the file is missing; the folder has " + folder.files().keySet())));
    folder.files().entrySet().forEach(file -> problem(file, folder).ifPresent(problems::add));
    return problems;
  }

  private static Stream<String> required(ServiceFolder folder) {
    return folder.isCompanion() ? Stream.of(folder.name() + ".bpmn")
        : Stream.of(folder.name() + ".bpmn", ServiceDefinitions.FILE, "application.form", "rules/facts.drl");
  }

  private static Optional<ContentProblem> problem(Map.Entry<String, byte[]> file, ServiceFolder folder) {
    String found = found(file.getKey(), file.getValue(), folder.isCompanion());
    return Optional.ofNullable(found).map(message -> new ContentProblem(file.getKey(), message));
  }

  private static String found(String path, byte[] bytes, boolean companion) {
    if (!path.matches(companion ? OF_COMPANION : OF_SERVICE)) {
      return "a folder may not hold this file; allowed are NAME.bpmn, NAME.form, "
          + (companion ? "companion.yaml" : "service.yaml, certificate.html") + ", rules/NAME.drl, rules/NAME.drl.csv and"
          + " rules/NAME.yaml, names in lower case with hyphens";
    }
    if (bytes.length > LARGEST) {
      return "the file is larger than " + LARGEST + " bytes, the most that is allowed";
    }
    if (bytes.length == 0) {
      return "the file is empty";
    }
    return isText(bytes) ? null : "the file is no UTF-8 text";
  }

  private static boolean isText(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
