package onewindow.privacy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is personal, and what of it is shown to whom, as {@code field-policy.yaml} says (个人信息保护法 §6, §51). What it says
 * nothing about is hidden.
 */
public final class FieldPolicy {

  /** Shown in place of what is hidden; of one length, so that it tells nothing. */
  public static final String HIDDEN = "****";
  /** The one policy there is: it comes with the program, so that no setting can loosen it. */
  public static final FieldPolicy IN_FORCE = read("/onewindow/privacy/field-policy.yaml");

  private final Table table;

  FieldPolicy(Table table) {
    this.table = table;
  }

  /**
   * What of the value is shown.
   *
   * @param kind null where nothing tells what the value is
   * @param value null stays null
   */
  public String shown(FieldKind kind, Audience audience, String value) {
    if (value == null) {
      return null;
    }
    String how = kind == null ? "hidden" : how(kind, audience);
    return switch (how) {
      case "full" -> value;
      case "masked" -> kind.masked(value);
      default -> HIDDEN;
    };
  }

  /** Whether such a value is shown as it is. */
  public boolean isFull(FieldKind kind, Audience audience) {
    return kind != null && how(kind, audience).equals("full");
  }

  /**
   * What a form's field is by itself; empty where only the service can say.
   *
   * @param format null where it has none
   */
  public Optional<FieldKind> kind(String format, String type) {
    String kind = format == null ? null : table.formats().get(format);
    return FieldKind.of(kind == null ? table.types().get(type) : kind);
  }

  private String how(FieldKind kind, Audience audience) {
    return table.kinds().getOrDefault(kind.written(), Map.of())
        .getOrDefault(audience.name().toLowerCase(Locale.ROOT), "hidden");
  }

  private static FieldPolicy read(String resource) {
    try (InputStream yaml = FieldPolicy.class.getResourceAsStream(resource)) {
      return new FieldPolicy(new YAMLMapper().readValue(yaml, Table.class));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + resource, e);
    }
  }

  /** The file: how by kind and audience; kinds by the format and by the type of a form's field. */
  record Table(Map<String, Map<String, String>> kinds, Map<String, String> formats, Map<String, String> types) {}
}
