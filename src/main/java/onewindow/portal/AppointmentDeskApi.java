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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.access.Account;
import onewindow.appointments.BookingDesk;
import onewindow.appointments.Tier;
import onewindow.forms.FieldProblem;
import onewindow.forms.Formats;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of the day, and what clerks do with it; each sees what their department answers for. */
@RestController
@RequestMapping(path = "/api/clerk/appointments", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Appointments at the counter", description = "Who is expected, who came; booking for those who call or come")
record AppointmentDeskApi(BookingDesk desk, BookingAnswers answers, Counter counter, Reader reader, Formats formats,
    Problems problems) {

  @GetMapping("/places/{place}/days/{day}")
  @Operation(summary = "The list of a day", description = "Everybody who is expected, came or did not, by time.")
  List<VisitDetail> day(@PathVariable String place, @PathVariable LocalDate day, Authentication authentication) {
    return desk.day(place, day, departments(authentication)).stream().map(VisitDetail::of).toList();
  }

  @GetMapping("/bookings/{number}")
  @Operation(summary = "An appointment by its number", description = "As the QR code at check-in has it.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VisitDetail.class)))
  @Refusals(UNKNOWN_BOOKING)
  ResponseEntity<?> one(@PathVariable String number, Authentication authentication, HttpServletRequest request) {
    return desk.visit(number, departments(authentication)).<ResponseEntity<?>>map(
        visit -> ResponseEntity.ok(VisitDetail.of(visit))).orElseGet(() -> problems.of(UNKNOWN_BOOKING, request));
  }

  @PostMapping("/bookings/{number}/arrival")
  @Operation(summary = "They have come", description = "Perhaps late; the window that they are called to may be said.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingDetail.class)))
  @Refusals({UNKNOWN_BOOKING, NOT_BOOKABLE})
  ResponseEntity<?> arrived(@PathVariable String number, @RequestParam(required = false) String window,
      Authentication authentication, HttpServletRequest request) {
    return answers.of(desk.arrived(number, departments(authentication), window, clerk(authentication)), request);
  }

  @PostMapping("/bookings/{number}/no-show")
  @Operation(summary = "They have not come", description = "Only once nobody is expected any more.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingDetail.class)))
  @Refusals({UNKNOWN_BOOKING, NOT_BOOKABLE})
  ResponseEntity<?> noShow(@PathVariable String number, Authentication authentication, HttpServletRequest request) {
    return answers.of(desk.noShow(number, departments(authentication), clerk(authentication)), request);
  }

  @PostMapping("/bookings/{number}/finish")
  @Operation(summary = "They are done")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingDetail.class)))
  @Refusals({UNKNOWN_BOOKING, NOT_BOOKABLE})
  ResponseEntity<?> finished(@PathVariable String number, Authentication authentication, HttpServletRequest request) {
    return answers.of(desk.finished(number, departments(authentication), clerk(authentication)), request);
  }

  @PostMapping(path = "/bookings", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Book for somebody", description = "Who calls, or stands at the counter: without a beginning,"
      + " the time that runs now or the next free one of today, and they have come.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingDetail.class)))
  @Refusals({UNKNOWN_BOOKING, NOT_BOOKABLE, MALFORMED, CHARSET, HEADER, TOO_LARGE, MEDIA_TYPE, FORM})
  ResponseEntity<?> book(@RequestHeader(ClientKey.HEADER) ClientKey key, @RequestBody ForSomebody wanted,
      Authentication authentication, HttpServletRequest request) {
    Account account = reader.account(authentication);
    List<FieldProblem> wrong = wanted.problems(formats, counter, account);
    if (!wrong.isEmpty()) {
      return problems.of(FORM, request, wrong);
    }
    var visitor = wanted.booking().visitor(wanted.person().name(), wanted.person().idNumber());
    var departments = departments(authentication);
    return answers.of(wanted.booking().from() == null
        ? desk.walkIn(visitor, wanted.booking().place(), wanted.booking().item(), key.value(), departments,
            account.username())
        : desk.book(visitor, wanted.booking().wish(Tier.PHONE), key.value(), departments, account.username()), request);
  }

  private String clerk(Authentication authentication) {
    return reader.account(authentication).username();
  }

  private List<String> departments(Authentication authentication) {
    return Desks.of(reader.account(authentication));
  }

  /** Somebody and what they want; the telephone's share is booked where a beginning is named. */
  @Schema(description = "Who wants which time; without a beginning they stand at the counter")
  record ForSomebody(AtTheWindow person, NewBooking booking) {

    List<FieldProblem> problems(Formats formats, Counter counter, Account clerk) {
      AtTheWindow who = person == null ? new AtTheWindow(null, null) : person;
      NewBooking what = booking == null ? new NewBooking(null, null, null, null) : booking;
      List<FieldProblem> problems = new ArrayList<>(what.problems(formats));
      problems.removeIf(problem -> problem.field().equals("from"));
      formats.check("name", "person-name", who.name()).ifPresent(problems::add);
      counter.idNumberProblem(Counter.ID_NUMBER, who.idNumber(), clerk).ifPresent(problems::add);
      return problems;
    }
  }
}
