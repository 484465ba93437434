package onewindow.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks one step of a route: where it may go and which texts it may compute. */
final class RouteStepCheck {

  private static final String NAME = "[A-Za-z][A-Za-z-]*";
  private static final String HEADER = "\\$\\{header\\." + NAME + "}";
  private static final String SEGMENT = "[A-Za-z0-9_~-][A-Za-z0-9._~-]*";
  // header names that steer Camel's own components instead of reaching the department
  private static final Pattern STEERING = Pattern.compile("(?i)camel.*");
  // of the connection and not of the question: who may say them speaks to more than the department's own service
  private static final Pattern OF_CONNECTION =
      Pattern.compile("(?i)host|connection|content-length|transfer-encoding|upgrade|proxy-.*");

  private final Pattern address;
  private final Pattern computedAddress;
  private final Pattern text;
  private final MailStepCheck mail;

  RouteStepCheck(RouteFile file) {
    String settings = "\\{\\{" + Pattern.quote(file.settings());
    String base = "vertx-http:" + settings + "url}}";
    String direct = "direct:" + Pattern.quote(file.owner()) + "\\.[a-z0-9.-]+";
    address = Pattern.compile(base + "(/" + SEGMENT + ")*|" + direct);
    computedAddress = Pattern.compile(base + "(/(" + SEGMENT + "|" + HEADER + "))*");
    text = Pattern.compile("(?!resource:)([^${}\\p{Cntrl}]|" + HEADER + "|" + settings + "[a-z-]+}})*");
    mail = file.isGateways() ? new MailStepCheck(settings) : null;
  }

  /** @return what is wrong, or nothing */
  Optional<String> check(String step, Map<?, ?> content) {
    return switch (step) {
      case "to" -> sending(step, content, address);
      case "toD" -> sending(step, content, computedAddress);
      case "setHeader" -> header(content);
      default -> removing(step, content);
    };
  }

  private Optional<String> sending(String step, Map<?, ?> content, Pattern allowed) {
    String uri = String.valueOf(content.get("uri"));
    if (mail != null && mail.concerns(uri)) {
      return mail.check(content);
    }
    if (!allowed.matcher(uri).matches()) {
      return Optional.of(step + " goes to " + uri
          + "; allowed is vertx-http with the url of its own settings");
    }
    if (!Set.of("uri", "parameters").containsAll(content.keySet())) {
      return Optional.of(step + " may have uri and parameters; it has " + content.keySet());
    }
    return uri.startsWith("direct:") ? noParameters(step, content) : method(step, content.get("parameters"));
  }

  private static Optional<String> noParameters(String step, Map<?, ?> content) {
    return content.containsKey("parameters") ? Optional.of(step + " to direct takes no parameters") : Optional.empty();
  }

  private static Optional<String> method(String step, Object parameters) {
    boolean good = Map.of("httpMethod", "POST").equals(parameters) || Map.of("httpMethod", "GET").equals(parameters);
    return good ? Optional.empty() : Optional.of(step
        + " needs the parameter httpMethod, GET or POST, and no other; it has " + parameters);
  }

  private Optional<String> header(Map<?, ?> content) {
    Object value = content.containsKey("constant") ? content.get("constant") : content.get("simple");
    if (content.size() != 2 || !content.containsKey("name") || !(value instanceof String written)) {
      return Optional.of("setHeader needs a name and one text, constant or simple; it has " + content.keySet());
    }
    String name = String.valueOf(content.get("name"));
    if (STEERING.matcher(name).matches()) {
      return Optional.of("setHeader may not set " + name + ", which steers Camel");
    }
    if (!name.matches(NAME) || OF_CONNECTION.matcher(name).matches()) {
      return Optional.of("setHeader may not set " + name
          + "; allowed is a header of the question, of letters and hyphens");
    }
    return text.matcher(written).matches() ? Optional.empty() : Optional.of("setHeader computes " + written
        + "; allowed are plain text, ${header.NAME} and its own settings");
  }

  private static Optional<String> removing(String step, Map<?, ?> content) {
    boolean whole = content.size() == 1 && Set.of("name", "pattern").containsAll(content.keySet());
    if (!whole) {
      return Optional.of(step + " needs a name or pattern and nothing else; it has " + content.keySet());
    }
    // Camel takes everything else for a regular expression
    return content.values().stream().map(String::valueOf).filter(names -> !names.matches("\\*|" + NAME + "\\*?"))
        .findFirst().map(names -> step + " removes " + names + "; allowed are a header's name, and * at its end");
  }
}
