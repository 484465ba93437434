package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.cases.Applicant;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.PartyAnswer;
import onewindow.cases.PartyRequests;
import onewindow.cases.CaseStatus;
import onewindow.cases.Channel;
import onewindow.cases.Intake;
import onewindow.cases.Reception;
import onewindow.cases.Submission;
import onewindow.cases.Upload;
import onewindow.cases.Uploads;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** What tests of the whole product do again and again. */
@TestComponent
public class Product {

  public static final String SERVICE = "newborn-registration";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final Intake intake;
  private final Services services;
  private final CaseRecords records;
  private final PartyRequests requests;
  private final Uploads uploads;
  private final ProcessEngine engine;

  Product(Intake intake, Services services, CaseRecords records, PartyRequests requests,
      Uploads uploads, ProcessEngine engine) {
    this.requests = requests;
    this.uploads = uploads;
    this.intake = intake;
    this.services = services;
    this.records = records;
    this.engine = engine;
  }

  public Service service() {
    return services.latest(SERVICE).orElseThrow();
  }

  public Submission submit(Applicant applicant, String clientKey, Map<String, Object> form) {
    return submit(applicant, clientKey, form, Map.of());
  }

  public Submission submit(
      Applicant applicant, String clientKey, Map<String, Object> form, Map<String, List<String>> files) {
    return intake.submit(applicant, service(), clientKey, form, files, Reception.unattended(Channel.API));
  }

  /** Hands in a good application, which the other parent confirms. @return the case number */
  public String handIn(Applicant applicant, Map<String, Object> form) {
    String number = handInUnconfirmed(applicant, form);
    confirm(number, applicant, form);
    return number;
  }

  /** The other parent, where one is named, confirms. */
  public void confirm(String number, Applicant applicant, Map<String, Object> form) {
    Stream.of("motherIdNumber", "fatherIdNumber").map(form::get)
        .filter(parent -> parent != null && !parent.equals(applicant.idNumber()))
        .forEach(parent -> assertThat(requests.confirm(number, String.valueOf(parent)))
            .isInstanceOf(PartyAnswer.Done.class));
  }

  /** Hands in a good application. @return the case number */
  public String handInUnconfirmed(Applicant applicant, Map<String, Object> form) {
    Submission submission = submit(applicant, UUID.randomUUID().toString(), form);
    assertThat(submission).isInstanceOf(Submission.Accepted.class);
    return ((Submission.Accepted) submission).caseNumber();
  }

  /** The person supplies one file for each material that was asked for. */
  public void supply(String number, Applicant person, String... materials) {
    assertThat(requests.supplement(number, person.idNumber(), papers(person, materials)))
        .isInstanceOf(PartyAnswer.Done.class);
  }

  /** One file of this person's for each material, staged and not handed in yet. */
  public Map<String, List<String>> papers(Applicant person, String... materials) {
    return Stream.of(materials).collect(Collectors.toMap(each -> each, each -> {
      Upload staged = uploads.stage(person.idNumber(), service(), each, "证明.pdf",
          new ByteArrayInputStream(Papers.pdf(1000)));
      assertThat(staged).isInstanceOf(Upload.Staged.class);
      return List.of(((Upload.Staged) staged).file().id());
    }));
  }

  public CaseRecord caseFile(String number) {
    return records.forStaff(number).orElseThrow();
  }

  public CaseRecord awaitStatus(String number, CaseStatus wanted) {
    return await(() -> caseFile(number), file -> file.summary().status() == wanted, "status " + wanted);
  }

  /** The one open task of the case with this id. */
  public Task awaitTask(String caseNumber, String key) {
    return await(() -> engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNumber)
        .taskDefinitionKey(key).singleResult(), task -> task != null, "task " + key + " of " + caseNumber);
  }

  /** Completes a task by its form, signed in as somebody. */
  public void submitForm(Task task, String clerk, Map<String, Object> entered) {
    engine.getIdentityService().setAuthentication(clerk, java.util.List.of("public-security.clerk"));
    try {
      engine.getFormService().submitTaskForm(task.getId(), entered);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  /** Polls until it holds; says on failure what it last saw. */
  public static <T> T await(Supplier<T> look, Predicate<T> good, String wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T seen = look.get();
    while (!good.test(seen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited " + PATIENCE.toSeconds() + " s for " + wanted + "; last saw " + seen);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      seen = look.get();
    }
    return seen;
  }
}
