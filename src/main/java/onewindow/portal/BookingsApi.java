package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.HEADER;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.NOT_BOOKABLE;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.UNKNOWN_BOOKING;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import onewindow.access.Account;
import onewindow.appointments.BookingAnswer;
import onewindow.appointments.Bookings;
import onewindow.appointments.Tier;
import onewindow.forms.FieldProblem;
import onewindow.forms.Formats;
import onewindow.forms.LocalizedText;
import onewindow.ratings.Level;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own bookings. Whatever changes one is a POST: a link in a mail cancels nothing. */
@RestController
@RequestMapping(path = "/api/appointments/bookings", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Appointments")
record BookingsApi(Bookings bookings, BookingAnswers answers, Reader reader, Formats formats, Problems problems) {

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Choose a time",
      description = "It is kept for you for some minutes; confirm it. The same request twice is one appointment.")
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BookingDetail.class)))
  @Refusals({MALFORMED, CHARSET, HEADER, TOO_LARGE, MEDIA_TYPE, FORM, NOT_BOOKABLE})
  ResponseEntity<?> hold(@RequestHeader(ClientKey.HEADER) ClientKey key, @RequestBody NewBooking wanted,
      Authentication authentication, HttpServletRequest request) {
    List<FieldProblem> wrong = wanted.problems(formats);
    if (!wrong.isEmpty()) {
      return problems.of(FORM, request, wrong);
    }
    Account account = reader.account(authentication);
    BookingAnswer answer = bookings.hold(wanted.visitor(account.name(), account.idNumber()), wanted.wish(Tier.ONLINE),
        key.value());
    return answer instanceof BookingAnswer.Done done
        ? ResponseEntity.created(URI.create("/api/appointments/bookings/" + done.booking().number()))
            .body(BookingDetail.of(done.booking()))
        : answers.of(answer, request);
  }

  @GetMapping
  @Operation(summary = "My appointments", description = "The newest time first.")
  List<BookingDetail> mine(Authentication authentication) {
    return bookings.of(person(authentication)).stream().map(BookingDetail::of).toList();
  }

  @GetMapping("/{number}")
  @Operation(summary = "One of my appointments")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingDetail.class)))
  @Refusals(UNKNOWN_BOOKING)
  ResponseEntity<?> one(@PathVariable String number, Authentication authentication, HttpServletRequest request) {
    return bookings.of(number, person(authentication)).<ResponseEntity<?>>map(
        booking -> ResponseEntity.ok(BookingDetail.of(booking))).orElseGet(() -> problems.of(UNKNOWN_BOOKING, request));
  }

  @PostMapping("/{number}/confirmation")
  @Operation(summary = "Confirm a time that is kept for me")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingDetail.class)))
  @Refusals({UNKNOWN_BOOKING, NOT_BOOKABLE})
  ResponseEntity<?> confirm(@PathVariable String number, Authentication authentication, HttpServletRequest request) {
    return answers.of(bookings.confirm(number, person(authentication)), request);
  }

  @PostMapping("/{number}/cancellation")
  @Operation(summary = "Cancel my appointment", description = "Its time is free at once.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingDetail.class)))
  @Refusals({UNKNOWN_BOOKING, NOT_BOOKABLE})
  ResponseEntity<?> cancel(@PathVariable String number, Authentication authentication, HttpServletRequest request) {
    return answers.of(bookings.cancel(number, person(authentication)), request);
  }

  @PostMapping(path = "/{number}/move", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Move my appointment", description = "Its number stays.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingDetail.class)))
  @Refusals({UNKNOWN_BOOKING, NOT_BOOKABLE, FORM, MALFORMED, CHARSET, MEDIA_TYPE, TOO_LARGE})
  ResponseEntity<?> move(@PathVariable String number, @RequestBody Moved moved, Authentication authentication,
      HttpServletRequest request) {
    return moved.to() == null ? missing("to", request)
        : answers.of(bookings.move(number, person(authentication), moved.to()), request);
  }

  @PostMapping(path = "/{number}/rating", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Rate my visit", description = "Once, after it is over.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingDetail.class)))
  @Refusals({UNKNOWN_BOOKING, NOT_BOOKABLE, FORM, MALFORMED, CHARSET, MEDIA_TYPE, TOO_LARGE})
  ResponseEntity<?> rate(@PathVariable String number, @RequestBody Rated rated, Authentication authentication,
      HttpServletRequest request) {
    Optional<Level> level = Level.of(rated.level());
    return level.isEmpty() ? missing("level", request)
        : answers.of(bookings.rate(number, person(authentication), level.get(), rated.words()), request);
  }

  private ResponseEntity<?> missing(String field, HttpServletRequest request) {
    return problems.of(FORM, request, List.of(new FieldProblem(field, field.equals("to")
        ? new LocalizedText("新的开始时间", "the new beginning")
        : new LocalizedText("very-satisfied 至 very-dissatisfied 之一", "one of very-satisfied to very-dissatisfied"),
        new LocalizedText("未填写或者其他值", "nothing, or something else"))));
  }

  private String person(Authentication authentication) {
    return reader.account(authentication).idNumber();
  }

  /** Where an appointment goes. */
  @Schema(description = "The new beginning, Beijing time")
  record Moved(LocalDateTime to) {}

  /** How a visit was. */
  @Schema(description = "A rating on the national scale")
  record Rated(@Schema(allowableValues = {"very-satisfied", "satisfied", "basically-satisfied", "dissatisfied",
      "very-dissatisfied"}) String level, @Schema(description = "At most 500 characters; sealed") String words) {}
}
