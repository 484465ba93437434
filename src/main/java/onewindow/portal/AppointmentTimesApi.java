package onewindow.portal;

import static onewindow.portal.ProblemKind.MALFORMED;
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
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.Item;
import onewindow.appointments.ItemGroup;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import onewindow.appointments.Tier;
import onewindow.cases.Intake;
import onewindow.catalog.Services;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where and when times can be booked, and what to bring. */
@RestController
@RequestMapping(path = "/api/appointments/places", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Appointments", description = "Times at counters and on service days (预约)")
record AppointmentTimesApi(
    Places places, FreeTimes freeTimes, Services services, Intake intake, Problems problems) {

  @GetMapping
  @Operation(summary = "The places where times can be booked")
  List<PlaceDetail> places(Locale locale) {
    return places.all().stream().map(place -> PlaceDetail.of(place, locale)).toList();
  }

  @GetMapping("/{place}/items/{item}/months/{month}")
  @Operation(summary = "Free times of a month", description = "Every day with its times, or why it has none.")
  @ApiResponse(responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = DayTimes.class))))
  @Refusals({UNKNOWN_PLACE, MALFORMED})
  ResponseEntity<?> month(@PathVariable String place, @PathVariable String item, @PathVariable YearMonth month,
      Locale locale, HttpServletRequest request) {
    return at(place, item, request, (found, group) -> ResponseEntity.ok(freeTimes.month(found, group, Tier.ONLINE,
        month).stream().map(day -> DayTimes.of(day, locale)).toList()));
  }

  @GetMapping("/{place}/items/{item}/days/{day}")
  @Operation(summary = "Free times of a day")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DayTimes.class)))
  @Refusals({UNKNOWN_PLACE, MALFORMED})
  ResponseEntity<?> day(@PathVariable String place, @PathVariable String item, @PathVariable LocalDate day,
      Locale locale, HttpServletRequest request) {
    return at(place, item, request, (found, group) -> ResponseEntity.ok(
        DayTimes.of(freeTimes.day(found, group, Tier.ONLINE, day), locale)));
  }

  @GetMapping("/{place}/items/{item}/materials")
  @Operation(summary = "What to bring", description = "By the precheck of the matter's service; no department is asked."
      + " Whoever wants it for their situation asks that precheck.")
  @ApiResponse(responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = ToBring.class))))
  @Refusals(UNKNOWN_PLACE)
  ResponseEntity<?> materials(
      @PathVariable String place, @PathVariable String item, Locale locale, HttpServletRequest request) {
    return at(place, item, request, (found, group) -> ResponseEntity.ok(group.item(item).map(Item::service)
        .flatMap(services::latest).map(service -> ToBring.of(
            Need.of(service, intake.precheck(service, Map.of()), true), locale)).orElse(List.of())));
  }

  private ResponseEntity<?> at(String place, String item, HttpServletRequest request,
      BiFunction<Place, ItemGroup, ResponseEntity<?>> answer) {
    Optional<Place> found = places.find(place);
    return found.flatMap(known -> known.groupOf(item)).<ResponseEntity<?>>map(
        group -> answer.apply(found.get(), group)).orElseGet(() -> problems.of(UNKNOWN_PLACE, request));
  }
}
