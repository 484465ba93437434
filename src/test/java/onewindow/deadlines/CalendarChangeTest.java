package onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import onewindow.cases.CaseDeadlines;
import onewindow.product.Families;
import onewindow.product.Product;
import onewindow.product.WholeProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A city declares another day free while cases are open: every open deadline follows. */
@WholeProduct
class CalendarChangeTest {

  @Autowired Product product;
  @Autowired CaseDeadlines deadlines;
  @Autowired CalendarsInForce calendars;
  @Autowired WorkingCalendar calendar;
  @Autowired DeadlineSettings settings;

  @AfterEach
  void asBefore() {
    calendars.use(OwnDays.read(settings.ownDays()));
  }

  @Test
  void aDayMoreOffMovesOpenTasksAndADayLessMovesThemBack() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    Instant before = product.awaitTask(number, "review").getDueDate().toInstant();
    LocalDate lastDay = LocalDate.ofInstant(before, ZoneId.of("Asia/Shanghai"));
    OwnDays own = OwnDays.read(settings.ownDays());

    calendars.use(new OwnDays("本市通知", own.years(), Set.of(lastDay), Set.of()));

    Product.await(() -> product.awaitTask(number, "review").getDueDate().toInstant(),
        due -> !due.isBefore(before.plus(Duration.ofDays(1))), "a task that is due later");

    calendars.use(new OwnDays("本市通知", own.years(), Set.of(), Set.of()));
    Product.await(() -> product.awaitTask(number, "review").getDueDate().toInstant(), before::equals,
        "a task that is due as before");
  }

  @Test
  void whoAsksAgainWithTheSameDaysChangesNothing() {
    String digest = calendar.digest();
    OwnDays own = OwnDays.read(settings.ownDays());
    assertThat(calendars.use(own)).isFalse();
    assertThat(calendar.digest()).isEqualTo(digest);
  }
}
