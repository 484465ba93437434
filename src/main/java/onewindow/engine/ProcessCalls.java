package onewindow.engine;

import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import onewindow.appointments.BookingVerbs;
import onewindow.cases.AcceptanceVerbs;
import onewindow.cases.CaseFindings;
import onewindow.cases.CaseFollowUps;
import onewindow.cases.CaseLetters;
import onewindow.cases.CaseStateException;
import onewindow.cases.CaseVerbs;
import onewindow.cases.CaseWaits;
import onewindow.cases.CommitmentVerbs;
import onewindow.cases.StopVerbs;
import onewindow.engine.ExpressionGrammar.ProcessCall;
import onewindow.ratings.RatingVerbs;
import onewindow.supervision.Supervision;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What stands behind each method of the {@link ProcessApi}: it takes the case number and gives back an outcome. */
@Component
class ProcessCalls {

  private final Map<String, Function<Called, Object>> calls = new TreeMap<>();

  ProcessCalls(@Lazy CaseVerbs cases, @Lazy CaseWaits waits, @Lazy CaseFollowUps followUps,
      @Lazy CaseLetters letters, @Lazy AcceptanceVerbs acceptance, @Lazy StopVerbs stops, @Lazy CaseFindings findings,
      @Lazy CommitmentVerbs commitments, @Lazy RatingVerbs ratings, @Lazy Supervision supervision,
      @Lazy BookingVerbs bookings) {
    ofServices(cases, waits);
    afterTheIssue(followUps, letters);
    onTheWay(acceptance, stops);
    answer("cases.found", call -> findings.found(call.caseNumber(), call.question()) ? "found" : "not-found");
    ofTheCheck(commitments);
    ofTheRating(ratings);
    ofSupervision(supervision);
    ofBookings(bookings);
    momentsOfBookings(bookings);
  }

  private void ofServices(CaseVerbs cases, CaseWaits waits) {
    answer("cases.confirmations", call -> waits.allConfirmed(call.caseNumber()) ? "complete" : "awaited");
    answer("cases.decide", call -> cases.decide(call.caseNumber()).word());
    answer("cases.issue", call -> cases.issue(call.caseNumber()) ? "more" : "finished");
    answer("cases.refuse", nothing(cases::refuse));
    answer("cases.lapse", nothing(waits::lapse));
    answer("cases.waitEnds", call -> Date.from(waits.ends(call.caseNumber())));
  }

  private void afterTheIssue(CaseFollowUps followUps, CaseLetters letters) {
    answer("cases.chosen", call -> followUps.isChosen(call.caseNumber(), call.question()) ? "chosen" : "not-chosen");
    answer("cases.delivery", call -> followUps.way(call.caseNumber()));
    answer("cases.arrived",
        call -> letters.arrival(call.caseNumber()).name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private void onTheWay(AcceptanceVerbs acceptance, StopVerbs stops) {
    answer("cases.examine", call -> acceptance.examine(call.caseNumber()) ? "acceptance" : ProcessApi.SUPPLEMENT);
    answer("cases.acceptanceEnds", call -> Date.from(acceptance.ends(call.caseNumber())));
    answer("cases.deemAccepted", nothing(acceptance::deemAccepted));
    answer("cases.refuseAcceptance", nothing(acceptance::refuse));
    answer("cases.resume", nothing(stops::resume));
    answer("cases.ready", call -> stops.ready(call.caseNumber()).name().toLowerCase(Locale.ROOT));
    answer("cases.suspend", call -> {
      stops.suspend(call.caseNumber(), call.question());
      return null;
    });
  }

  private void ofTheCheck(CommitmentVerbs commitments) {
    answer("commitments.close", nothing(commitments::close));
    answer("commitments.orderCorrection", nothing(commitments::orderCorrection));
    answer("commitments.revoke", nothing(commitments::revoke));
    answer("commitments.escalate", nothing(commitments::escalate));
    answer("commitments.dueAt", call -> Date.from(commitments.dueAt(call.caseNumber())));
    answer("commitments.checkers", call -> commitments.checkers(call.caseNumber()));
  }

  private void ofTheRating(RatingVerbs ratings) {
    answer("ratings.publish", nothing(ratings::publish));
    answer("ratings.close", nothing(ratings::close));
    answer("ratings.exclude", nothing(ratings::exclude));
    answer("ratings.escalate", nothing(ratings::escalate));
    answer("ratings.dueAt", call -> Date.from(ratings.dueAt(call.caseNumber())));
    answer("ratings.handlers", call -> ratings.handlers(call.caseNumber()));
  }

  private void ofSupervision(Supervision supervision) {
    answer("supervision.look", call -> supervision.look(call.caseNumber()) ? "over" : "waits");
    answer("supervision.nextLookAt", call -> Date.from(supervision.nextLookAt(call.caseNumber())));
  }

  private void ofBookings(BookingVerbs bookings) {
    answer("appointments.check", call -> bookings.check(call.caseNumber()) ? "admitted" : "refused");
    answer("appointments.assign", call -> bookings.assign(call.caseNumber()) ? "assigned" : "nobody-free");
    answer("appointments.confirm", nothing(bookings::confirm));
    answer("appointments.expire", nothing(bookings::expire));
    answer("appointments.remind", nothing(bookings::remind));
    answer("appointments.miss", nothing(bookings::miss));
    answer("appointments.finish", nothing(bookings::finish));
  }

  private void momentsOfBookings(BookingVerbs bookings) {
    answer("appointments.holdEnds", call -> Date.from(bookings.holdEnds(call.caseNumber())));
    answer("appointments.remindAt", call -> Date.from(bookings.remindAt(call.caseNumber())));
    answer("appointments.missedAt", call -> Date.from(bookings.missedAt(call.caseNumber())));
    answer("appointments.dayEnds", call -> Date.from(bookings.dayEnds(call.caseNumber())));
    answer("appointments.ratingEnds", call -> Date.from(bookings.ratingEnds(call.caseNumber())));
  }

  private void answer(String method, Function<Called, Object> call) {
    calls.put(method, call);
  }

  private static Function<Called, Object> nothing(Consumer<String> verb) {
    return call -> {
      verb.accept(call.caseNumber());
      return null;
    };
  }

  /** @throws CaseStateException if the case file does not allow it; the engine's transaction rolls back */
  Object call(ProcessCall called, String caseNumber) {
    Function<Called, Object> call = calls.get(called.bean() + "." + called.method());
    if (call == null) {
      throw new BadUserRequestException("The process API has no " + called.bean() + "." + called.method()
          + "; it has " + calls.keySet());
    }
    return call.apply(new Called(caseNumber, called.question()));
  }

  private record Called(String caseNumber, String question) {}
}
