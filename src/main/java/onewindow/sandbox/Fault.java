package onewindow.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;

/**
 * How a department system misbehaves.
 *
 * @param question the one question it concerns, such as {@code household}; null for the whole department
 * @param latencyMs how long every answer takes
 * @param percent of how many answers that holds, the others are only as slow; null for all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(Kind kind, String question, long latencyMs, Integer percent) {

  /** The ways to misbehave. From TIMEOUT on the request reaches the register: a command is carried out. */
  public enum Kind {
    /** Answers as it should. */
    @JsonProperty("none") NONE,
    /** Closes the connection without a word. */
    @JsonProperty("refuse") REFUSE,
    /** Does not listen at all; concerns the whole department, its admin pages too. */
    @JsonProperty("down") DOWN,
    @JsonProperty("http-500") HTTP_500,
    @JsonProperty("http-503") HTTP_503,
    /** Takes the request and never answers. */
    @JsonProperty("timeout") TIMEOUT,
    /** Answers one byte a second. */
    @JsonProperty("slow-drip") SLOW_DRIP,
    /** Status 200 and a text that is no JSON. */
    @JsonProperty("garbage") GARBAGE,
    /** Status 200, the case's own numbers, and an answer of a shape that nobody expects. */
    @JsonProperty("wrong-shape") WRONG_SHAPE,
    /** The answer to another case: its number, its key, its digest. */
    @JsonProperty("other-case") OTHER_CASE,
    /** This case's number and key, but the digest of another request. */
    @JsonProperty("other-digest") OTHER_DIGEST,
    /** Takes the question with 202 and sends the answer after latencyMs, where the question may be answered later. */
    @JsonProperty("callback") CALLBACK,
    /** The answer overtakes the 202. */
    @JsonProperty("callback-first") CALLBACK_FIRST,
    /** Takes the question with 202 and forgets it. */
    @JsonProperty("callback-never") CALLBACK_NEVER;

    boolean isPromise() {
      return compareTo(CALLBACK) >= 0;
    }
  }

  public Fault {
    kind = kind == null ? Kind.NONE : kind;
    if (latencyMs < 0) {
      throw new IllegalArgumentException("Expected latencyMs of 0 or more, found " + latencyMs);
    }
    if (percent != null && (percent < 1 || percent > 100)) {
      throw new IllegalArgumentException("Expected percent from 1 to 100, found " + percent);
    }
    if (kind == Kind.DOWN && (question != null || percent != null)) {
      throw new IllegalArgumentException("'down' concerns a whole department and every answer, found question "
          + question + " and percent " + percent);
    }
  }

  public static Fault of(Kind kind) {
    return new Fault(kind, null, 0, null);
  }

  /** No fault but slowness. */
  public static Fault latency(Duration latency) {
    return new Fault(Kind.NONE, null, latency.toMillis(), null);
  }

  /** The same, for one question only. */
  public Fault on(String oneQuestion) {
    return new Fault(kind, oneQuestion, latencyMs, percent);
  }

  /** The same, after a while. */
  public Fault after(Duration latency) {
    return new Fault(kind, question, latency.toMillis(), percent);
  }

  /** The same, for so many of a hundred answers. */
  public Fault forPercent(int share) {
    return new Fault(kind, question, latencyMs, share);
  }

  /** How one answer is spoilt. @param die from 0 to 99 */
  Fault cast(int die) {
    return percent == null || die < percent ? this : new Fault(Kind.NONE, question, latencyMs, null);
  }
}
