package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.FORM;
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
import java.util.List;
import onewindow.access.Account;
import onewindow.appointments.BookingAnswer.Refused;
import onewindow.appointments.Refusal;
import onewindow.appointments.Visitor;
import onewindow.appointments.WaitingLists;
import onewindow.forms.FieldProblem;
import onewindow.forms.Formats;
import onewindow.forms.LocalizedText;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Waiting for a time that becomes free: it is then kept for the reader, who is told and confirms it. */
@RestController
@RequestMapping(path = "/api/appointments/waiting", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Appointments")
record WaitingApi(WaitingLists waiting, Reader reader, Formats formats, Problems problems) {

  @GetMapping
  @Operation(summary = "What I wait for")
  List<WaitingLists.Waiting> mine(Authentication authentication) {
    return waiting.of(reader.account(authentication).idNumber());
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Wait for a time", description = "On the days that suit you; once for a matter at a place.")
  @ApiResponse(responseCode = "204", content = @Content)
  @Refusals({NOT_BOOKABLE, FORM, MALFORMED, CHARSET, MEDIA_TYPE, TOO_LARGE})
  ResponseEntity<?> join(@RequestBody Wanted wanted, Authentication authentication, HttpServletRequest request) {
    List<FieldProblem> wrong = wanted.problems(formats);
    if (!wrong.isEmpty()) {
      return problems.of(FORM, request, wrong);
    }
    Account account = reader.account(authentication);
    List<Refusal> refusals = waiting.join(new Visitor(account.name(), account.idNumber(), wanted.phone()),
        wanted.place(), wanted.item(), wanted.from(), wanted.until());
    return refusals.isEmpty() ? ResponseEntity.noContent().build()
        : problems.notBookable(request, new Refused(refusals, List.of()));
  }

  @DeleteMapping
  @Operation(summary = "Wait no more")
  @ApiResponse(responseCode = "204", content = @Content)
  @Refusals(UNKNOWN_BOOKING)
  ResponseEntity<?> leave(@RequestParam String place, @RequestParam String item, Authentication authentication,
      HttpServletRequest request) {
    return waiting.leave(reader.account(authentication).idNumber(), place, item)
        ? ResponseEntity.noContent().build() : problems.of(UNKNOWN_BOOKING, request);
  }

  /** Which days would suit somebody. */
  @Schema(description = "A matter at a place, and the days that would suit")
  record Wanted(String place, String item, LocalDate from, LocalDate until, String phone) {

    List<FieldProblem> problems(Formats formats) {
      return place == null || item == null || from == null || until == null
          ? List.of(new FieldProblem("place, item, from, until", new LocalizedText("全部填写", "all of them"),
              new LocalizedText("未填写", "nothing"))) : formats.check("phone", "mobile-number", phone).stream().toList();
    }

    /** Without the telephone number: this finds its way into logs. */
    @Override
    public String toString() {
      return "Wanted[" + place + ", " + item + "]";
    }
  }
}
