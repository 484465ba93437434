package onewindow.bench.stock;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes applications: the case's row and its process in one transaction. */
@RestController
@RequestMapping("/api/cases")
class StockApi {

  private final StockCases cases;
  private final RuntimeService engine;

  StockApi(StockCases cases, RuntimeService engine) {
    this.cases = cases;
    this.engine = engine;
  }

  @PostMapping
  @Transactional
  @ResponseStatus(HttpStatus.CREATED)
  public Receipt submit(@RequestHeader("Idempotency-Key") String key, @RequestBody NewCase application) {
    String number = cases.open(key, application.form());
    engine.startProcessInstanceByKey(application.service().equals("property-registration") ? "stock-sale"
        : "stock-registration", number, Map.of("caseNumber", number));
    return new Receipt(number);
  }

  @PostMapping("/timers")
  @ResponseStatus(HttpStatus.CREATED)
  public void timer() {
    engine.startProcessInstanceByKey("bare-timer", "T1");
  }

  @GetMapping
  public Map<String, Long> count() {
    return Map.of("cases", cases.count());
  }

  record NewCase(String service, Map<String, Object> form) {}

  record Receipt(String caseNumber) {}
}
