package onewindow.cases;

import java.time.Instant;
import java.util.Map;

/** One line of a case's timeline: a code and its parameters, rendered in the reader's language. No personal data. */
public record TimelineEntry(Instant at, String code, Map<String, String> parameters, String actor) {}
