package onewindow.portal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Locale;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.ratings.Level;
import onewindow.ratings.ServiceFigures;

/** The satisfaction with one service in one month, as programs and spreadsheets read it. */
@Schema(description = "The satisfaction with one service in one month; percentages are null where nobody rated")
@JsonPropertyOrder({"month", "service", "title", "ended", "rated", "verySatisfied", "satisfied", "basicallySatisfied",
    "dissatisfied", "veryDissatisfied", "excluded", "silent", "open", "satisfaction", "satisfactionWithSilence",
    "goodOrBetter"})
record FiguresLine(String month, String service, String title,
    @Schema(description = "Cases that ended in the month") int ended,
    @Schema(description = "Ratings that count") int rated,
    int verySatisfied, int satisfied, int basicallySatisfied, int dissatisfied, int veryDissatisfied,
    @Schema(description = "Ratings left out since an appeal was upheld") int excluded,
    @Schema(description = "Cases that nobody rated in time") int silent,
    @Schema(description = "Cases that can still be rated before silence counts") int open,
    @Schema(description = "Percent of ratings that are at least basically satisfied") BigDecimal satisfaction,
    @Schema(description = "The same with silence counted as basically satisfied") BigDecimal satisfactionWithSilence,
    @Schema(description = "Percent of ratings that are satisfied or better") BigDecimal goodOrBetter) {

  static FiguresLine of(String month, ServiceFigures figures, Services services, Locale locale) {
    return new FiguresLine(month, figures.service(), title(figures.service(), services, locale), figures.ended(),
        figures.rated(), figures.of(Level.VERY_SATISFIED), figures.of(Level.SATISFIED),
        figures.of(Level.BASICALLY_SATISFIED), figures.of(Level.DISSATISFIED), figures.of(Level.VERY_DISSATISFIED),
        figures.excluded(), figures.silent(), figures.open(), figures.satisfaction().orElse(null),
        figures.satisfactionWithSilence().orElse(null), figures.goodOrBetter().orElse(null));
  }

  /** What people call the service; its name where it is not offered any more. */
  static String title(String service, Services services, Locale locale) {
    return services.latest(service).map(Service::definition).map(found -> found.title().in(locale)).orElse(service);
  }
}
