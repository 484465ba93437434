package onewindow.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import onewindow.cases.CaseQuestion;

/**
 * An answer that was sent later, as it came.
 *
 * @param reference of the one asking that it answers
 */
record Callback(CaseQuestion question, String reference, String key, String digest, JsonNode answer) {}
