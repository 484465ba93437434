package onewindow.cases;

import java.util.Map;

/**
 * A question ready to be sent.
 *
 * @param key idempotency key: the same for every attempt at this question of this case
 * @param digest keyed digest over case number, key, route and parameters; the answer must bring it back
 * @param command true when it changes the department's register
 * @param sentBefore a command that may have arrived already: ask its state first
 * @param refusal why the case does not allow this question now (a command before the approval), or null
 */
public record Inquiry(
    CaseQuestion question,
    String key,
    String digest,
    Map<String, Object> parameters,
    boolean command,
    boolean sentBefore,
    String refusal) {}
