package onewindow.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import onewindow.forms.FieldProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at what comes in from a department before any case does: whose it is, and whether it can be an answer. */
@Component
final class CallbackDesk implements Callbacks {

  private static final Logger log = LoggerFactory.getLogger(CallbackDesk.class);

  private final CallbackAgreements agreements;
  private final CallbackReader reader;
  private final CallbackTaking taking;
  private final long largest;

  CallbackDesk(CallbackAgreements agreements, CallbackReader reader, CallbackTaking taking, ExchangeSettings settings) {
    this.agreements = agreements;
    this.reader = reader;
    this.taking = taking;
    this.largest = settings.largestAnswer().toBytes();
  }

  @Override
  public CallbackOutcome take(String department, byte[] body, String signature) {
    if (!agreements.with(department)) {
      return new CallbackOutcome.NotAgreed();
    }
    CallbackOutcome outcome = fromAgreed(department, body, signature);
    // what it says stays out of the log: it may be anything, and personal
    log.info("{} sent an answer later: {}", department, outcome.getClass().getSimpleName());
    return outcome;
  }

  private CallbackOutcome fromAgreed(String department, byte[] body, String signature) {
    if (body.length > largest) {
      return new CallbackOutcome.TooLarge();
    }
    if (!agreements.signed(department, body, signature)) {
      return new CallbackOutcome.NotSigned();
    }
    JsonNode envelope = reader.json(body);
    List<FieldProblem> problems = reader.problems(envelope);
    if (!problems.isEmpty()) {
      return new CallbackOutcome.Malformed(problems);
    }
    Callback callback = reader.read(department, envelope);
    String route = callback.question().route();
    if (!agreements.allow(route)) {
      return new CallbackOutcome.NeverAsked();
    }
    return taking.take(callback);
  }
}
