package onewindow.portal;

import static onewindow.portal.ProblemKind.UNKNOWN_BOOKING;

import jakarta.servlet.http.HttpServletRequest;
import onewindow.appointments.BookingAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns what became of a booking into an answer. */
@Component
record BookingAnswers(Problems problems) {

  ResponseEntity<?> of(BookingAnswer answer, HttpServletRequest request) {
    if (answer instanceof BookingAnswer.Done done) {
      return ResponseEntity.ok(BookingDetail.of(done.booking()));
    }
    return answer instanceof BookingAnswer.Refused refused ? problems.notBookable(request, refused)
        : problems.of(UNKNOWN_BOOKING, request);
  }
}
