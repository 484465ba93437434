package onewindow.cases;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the rules are told: the day, the application's fields, and each department's answer by route id. A question
 * without an entry is unknown.
 */
public record Facts(LocalDate today, Map<String, Object> application, Map<String, Map<String, Object>> answers) {}
