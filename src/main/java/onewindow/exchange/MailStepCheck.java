package onewindow.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the one step by which a gateway's route sends e-mail: to the server of its own settings, and only so. */
final class MailStepCheck {

  private static final Set<String> PARAMETERS = Set.of("from", "username", "password", "connectionTimeout",
      "mail.smtp.starttls.enable", "mail.smtp.starttls.required", "mail.smtp.ssl.checkserveridentity");
  private final Pattern server;
  private final Pattern value;

  /** @param settings pattern of what a placeholder for one of the gateway's own settings begins with */
  MailStepCheck(String settings) {
    server = Pattern.compile("smtp:" + settings + "host}}:" + settings + "port}}");
    value = Pattern.compile("[0-9]+|true|" + settings + "[a-z-]+}}|RAW\\(" + settings + "[a-z-]+}}\\)");
  }

  boolean concerns(String uri) {
    return uri.startsWith("smtp:");
  }

  /** @return what is wrong, or nothing */
  Optional<String> check(Map<?, ?> content) {
    if (!server.matcher(String.valueOf(content.get("uri"))).matches()) {
      return Optional.of("e-mail goes to " + content.get("uri") + "; allowed is smtp with host and port of its own settings");
    }
    boolean good = Set.of("uri", "parameters").equals(content.keySet())
        && content.get("parameters") instanceof Map<?, ?> parameters
        && PARAMETERS.containsAll(parameters.keySet())
        && parameters.values().stream().allMatch(each -> value.matcher(String.valueOf(each)).matches());
    return good ? Optional.empty() : Optional.of("e-mail may have the parameters " + PARAMETERS
        + ", each a number, true, or one of its own settings; it has " + content);
  }
}
