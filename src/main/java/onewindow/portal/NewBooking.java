package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import onewindow.appointments.Tier;
import onewindow.appointments.Visitor;
import onewindow.appointments.Wish;
import onewindow.forms.FieldProblem;
import onewindow.forms.Formats;
import onewindow.forms.LocalizedText;

/** A time that somebody wants. */
@Schema(description = "What is to be booked, for whom it is not said here: for yourself")
record NewBooking(String place, String item,
    @Schema(description = "The beginning, Beijing time", example = "2026-11-25T09:00:00") LocalDateTime from,
    @Schema(description = "A mobile number for messages about it") String phone) {

  private static final LocalizedText NOTHING = new LocalizedText("未填写", "nothing");

  List<FieldProblem> problems(Formats formats) {
    List<FieldProblem> problems = new ArrayList<>();
    if (place == null || item == null) {
      problems.add(new FieldProblem(place == null ? "place" : "item",
          new LocalizedText("地点和事项", "a place and a matter"), NOTHING));
    }
    if (from == null) {
      problems.add(new FieldProblem("from", new LocalizedText("开始时间", "the beginning"), NOTHING));
    }
    formats.check("phone", "mobile-number", phone).ifPresent(problems::add);
    return problems;
  }

  Wish wish(Tier tier) {
    return new Wish(place, item, tier, from);
  }

  Visitor visitor(String name, String idNumber) {
    return new Visitor(name, idNumber, phone);
  }

  /** Without the telephone number: this finds its way into logs. */
  @Override
  public String toString() {
    return "NewBooking[" + place + ", " + item + ", " + from + "]";
  }
}
