package onewindow.ratings;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.CaseRecords;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalRecord;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** What somebody said about their cases, for themselves. */
@Component
class RatingData implements PersonalDataSource {

  private final CaseRecords cases;
  private final RatingReading ratings;

  RatingData(CaseRecords cases, RatingReading ratings) {
    this.cases = cases;
    this.ratings = ratings;
  }

  @Override
  public String part() {
    return "ratings";
  }

  @Override
  public LocalizedText title() {
    return new LocalizedText("评价", "Ratings");
  }

  @Override
  public Set<String> tables() {
    return Set.of("rating");
  }

  @Override
  public Stream<PersonalRecord> of(String idNumber) {
    return cases.allOfPerson(idNumber).stream().flatMap(summary -> of(summary.caseNumber(), idNumber).stream());
  }

  private Optional<PersonalRecord> of(String caseNumber, String idNumber) {
    return ratings.of(caseNumber, idNumber).filter(CaseRating::mine)
        .map(rating -> new PersonalRecord().with("caseNumber", "办件编号", "Case", caseNumber)
            .with("at", "时间", "At", rating.at()).with("level", "评价", "Rating", rating.level().name())
            .with("aspects", "具体方面", "Aspects", rating.aspects().stream().map(Enum::name).toList())
            .with("words", "意见", "Words", rating.words())
            .with("reply", "公开答复", "Published reply", rating.followUp() == null ? null : rating.followUp().reply()));
  }
}
