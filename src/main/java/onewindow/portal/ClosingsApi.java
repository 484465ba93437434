package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.UNKNOWN_PLACE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import onewindow.appointments.Closings;
import onewindow.appointments.FreeTime;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import onewindow.appointments.SpecialDay;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Closing a day, or giving it other hours: who has booked then is seen first, and settled with a notice. */
@RestController
@RequestMapping(path = "/api/clerk/appointments/places/{place}/days/{day}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Appointments at the counter")
record ClosingsApi(Places places, Closings closings, Reader reader, Problems problems) {

  @PostMapping(path = "/conflicts", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Who has booked when the place would be closed", description = "Nothing changes.")
  @ApiResponse(responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = Conflict.class))))
  @Refusals({UNKNOWN_PLACE, FORM, MALFORMED, CHARSET, MEDIA_TYPE, TOO_LARGE})
  ResponseEntity<?> conflicts(@PathVariable String place, @PathVariable LocalDate day, @RequestBody Hours hours,
      Authentication authentication, HttpServletRequest request) {
    return with(place, hours, authentication, request, found -> closings.conflicts(found, hours.on(day)).stream()
        .map(conflict -> new Conflict(VisitDetail.of(conflict.visit()), conflict.proposal())).toList());
  }

  @PutMapping(path = "/hours", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Give a day other hours, or none",
      description = "Bookings without room are moved to the nearest free time or called off; everybody is told.")
  @ApiResponse(responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = Settled.class))))
  @Refusals({UNKNOWN_PLACE, FORM, MALFORMED, CHARSET, MEDIA_TYPE, TOO_LARGE})
  ResponseEntity<?> set(@PathVariable String place, @PathVariable LocalDate day, @RequestBody Hours hours,
      Authentication authentication, HttpServletRequest request) {
    String clerk = reader.account(authentication).username();
    return with(place, hours, authentication, request, found -> closings.set(found, hours.on(day), hours.move(), clerk)
        .stream().map(settled -> new Settled(BookingDetail.of(settled.booking()), settled.moved())).toList());
  }

  @DeleteMapping("/hours")
  @Operation(summary = "Take other hours of a day back")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Boolean.class)))
  @Refusals(UNKNOWN_PLACE)
  ResponseEntity<?> forget(@PathVariable String place, @PathVariable LocalDate day, Authentication authentication,
      HttpServletRequest request) {
    return with(place, Hours.CLOSED, authentication, request, found -> closings.forget(found, day));
  }

  private ResponseEntity<?> with(String name, Hours hours, Authentication authentication, HttpServletRequest request,
      Function<Place, Object> work) {
    var place = places.find(name)
        .filter(found -> closings.mayClose(found, Desks.of(reader.account(authentication))));
    if (place.isEmpty()) {
      return problems.of(UNKNOWN_PLACE, request);
    }
    return hours.isSound() ? ResponseEntity.ok(work.apply(place.get()))
        : problems.of(FORM, request, List.of(Hours.PROBLEM));
  }

  /** A booking that the day would have no room for. @param proposal where it could go; null where nothing is free */
  record Conflict(VisitDetail visit, FreeTime proposal) {}

  /** What became of it. @param moved false: called off */
  record Settled(BookingDetail booking, boolean moved) {}

  /** The hours of one day. */
  @Schema(description = "Hours such as 09:00-12:00, none to close the day, and why; in both languages")
  record Hours(List<String> hours, String reasonZh, String reasonEn,
      @Schema(description = "Whether bookings without room are moved rather than called off") boolean move) {

    static final Hours CLOSED = new Hours(List.of(), "关闭", "closed", false);
    static final FieldProblem PROBLEM = new FieldProblem("hours, reasonZh, reasonEn",
        new LocalizedText("先后有序的时段（如 09:00-12:00）和中英文理由", "hours such as 09:00-12:00 in order, and a reason in"
            + " Chinese and English"), new LocalizedText("其他内容", "something else"));

    SpecialDay on(LocalDate day) {
      return new SpecialDay(day, hours, new LocalizedText(reasonZh, reasonEn));
    }

    boolean isSound() {
      return reasonZh != null && !reasonZh.isBlank() && reasonEn != null && !reasonEn.isBlank()
          && reasonZh.length() <= 200 && reasonEn.length() <= 200 && SpecialDay.areHours(hours);
    }
  }
}
