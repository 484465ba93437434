package onewindow.notifications;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import onewindow.forms.LocalizedText;

/**
 * One message of {@code messages.yaml}.
 *
 * @param lines the timeline codes that occasion it
 * @param measures of supervision that occasion it
 * @param urgent whether it is sent in quiet hours too
 */
record MessageTemplate(
    List<String> lines, List<String> measures, To to, When when, boolean urgent, LocalizedText subject, LocalizedText text) {

  MessageTemplate {
    lines = Objects.requireNonNullElse(lines, List.of());
    measures = Objects.requireNonNullElse(measures, List.of());
    when = Objects.requireNonNullElse(when, When.AT_ONCE);
  }

  /** Whom it is for. */
  enum To {
    @JsonProperty("applicant") APPLICANT,
    @JsonProperty("everybody") EVERYBODY,
    /** Whoever has not confirmed the application. */
    @JsonProperty("unconfirmed") UNCONFIRMED,
    /** The one whose role the line names. */
    @JsonProperty("named") NAMED,
    /** Whom the measure of supervision names: the holder of the task, the head of the department, or supervisors. */
    @JsonProperty("told") TOLD
  }

  /** When it is sent, and whether it still is. */
  enum When {
    @JsonProperty("at-once") AT_ONCE,
    /** One working day before the time is over, if the case still waits then. */
    @JsonProperty("before-due") BEFORE_DUE,
    /** Some days after the case has ended, if nobody has rated it by then. */
    @JsonProperty("unrated") UNRATED
  }
}
