package onewindow.ratings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import onewindow.cases.BesideCases;
import onewindow.privacy.CaseKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads ratings for people: what was written is for whoever wrote it, and for those who follow it up. */
@Component
@Transactional(readOnly = true)
class StoredRatings implements RatingReading {

  private final BesideCases cases;
  private final Ratings ratings;
  private final BadRatings bad;
  private final RatingSettings settings;
  private final Clock clock;

  StoredRatings(BesideCases cases, Ratings ratings, BadRatings bad, RatingSettings settings, Clock clock) {
    this.cases = cases;
    this.ratings = ratings;
    this.bad = bad;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<CaseRating> of(String caseNumber, String idNumber) {
    return cases.role(caseNumber, idNumber).flatMap(reader -> ratings.of(caseNumber)
        .map(kept -> opened(caseNumber, kept, reader.equals(kept.role()))));
  }

  @Override
  public Set<String> rated(Collection<String> caseNumbers) {
    return caseNumbers.isEmpty() ? Set.of() : ratings.rated(caseNumbers);
  }

  @Override
  public boolean isInvited(String caseNumber) {
    Instant ended = cases.read(caseNumber).endedAt();
    return ended != null
        && !clock.instant().isBefore(ended.plus(Duration.ofDays(settings.inviteAfter().days())));
  }

  private CaseRating opened(String caseNumber, Ratings.Kept kept, boolean mine) {
    CaseKey key = cases.read(caseNumber).key();
    return new CaseRating(kept.level(), kept.aspects(), kept.at(), kept.role(), mine, mine ? kept.words(key) : null,
        bad.of(caseNumber, key).orElse(null));
  }
}
