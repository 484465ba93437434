package onewindow.exchange;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test that asks real servers over the shipped routes; a pause is short, a breaker that opens stays open. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = {CamelSetup.class, ExchangeAlone.class},
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "onewindow.exchange.poll-interval=50ms",
      "onewindow.exchange.retry-pauses=100ms",
      "onewindow.exchange.lock=2m",
      "onewindow.exchange.largest-answer=64KB",
      "onewindow.exchange.departments.health-commission.deadline=30s",
      "onewindow.exchange.departments.public-security.deadline=15s",
      "onewindow.exchange.departments.civil-affairs.deadline=1500ms",
      "onewindow.exchange.departments.civil-affairs.breaker.open-for=1h",
      "onewindow.exchange.departments.credit.deadline=15s"
    })
@ContextConfiguration(initializers = TestDepartments.class)
@interface ExchangeTest {}
