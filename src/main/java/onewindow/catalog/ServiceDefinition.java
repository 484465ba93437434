package onewindow.catalog;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.deadlines.TimeLimit;
import onewindow.forms.LocalizedText;

/**
 * A service's catalogue entry, as {@code service.yaml} says it.
 *
 * @param service the one name: folder, process id, rules folder, URL
 * @param searchWords what people call it, so that they find it; null if title and summary say it all
 * @param area form field that holds the six-digit area code of the case
 * @param parties people named in the form; the applicant must be one of them
 * @param materials what the law asks for, by name
 * @param questions what departments are asked, by route id
 * @param unique form fields whose value may stand in one open or issued case only
 * @param commitments the checklist in which the applicant names materials to commit for instead, or null
 * @param milestones what the citizen sees, in order
 * @param outcomes how a case can end, by end event id of the process
 * @param confirmation how long everybody named in the form has to confirm it; null: nobody is asked to
 * @param committedBy the field with the role of whoever makes the commitments; null: the applicant makes them
 * @param commitmentCheck how commitments are checked after the result was issued; null where none can be made
 * @param supplement how long the applicant has to supply what is missing; null where nothing can be missing
 * @param delivery how what was issued reaches the people; null where its delivery is not recorded
 * @param certificate the document made of what was issued; null where there is none
 * @param steps what a case goes through beside questions and decisions
 * @param charges what people may have to pay, by the item that findings charge
 * @param fieldKinds what fields of forms and answers say about somebody, as {@link onewindow.privacy.FieldKind} writes it
 * @param retention how long a case's personal data is kept after its end; null: as the settings say
 */
public record ServiceDefinition(
    String service,
    LocalizedText title,
    LocalizedText summary,
    LocalizedText searchWords,
    Department department,
    String itemCode,
    Limits limits,
    String area,
    List<Party> parties,
    Map<String, Material> materials,
    Map<String, Question> questions,
    List<String> unique,
    String commitments,
    String committedBy,
    CommitmentCheck commitmentCheck,
    List<Milestone> milestones,
    Map<String, LocalizedText> outcomes,
    List<String> precheck,
    Issue issue,
    Waiting confirmation,
    Waiting supplement,
    Delivery delivery,
    Certificate certificate,
    CaseSteps steps,
    Map<String, LocalizedText> charges,
    Map<String, String> fieldKinds,
    Retention retention) {

  /** What the file leaves out is empty, so that nobody has to ask for null. */
  public ServiceDefinition {
    parties = parties == null ? List.of() : parties;
    materials = materials == null ? Map.of() : materials;
    questions = questions == null ? Map.of() : questions;
    unique = unique == null ? List.of() : unique;
    milestones = milestones == null ? List.of() : milestones;
    outcomes = outcomes == null ? Map.of() : outcomes;
    precheck = precheck == null ? List.of() : precheck;
    steps = steps == null ? CaseSteps.NONE : steps;
    charges = charges == null ? Map.of() : charges;
    fieldKinds = fieldKinds == null ? Map.of() : fieldKinds;
  }

  /** What people call somebody of this role; the role itself where the service names nobody so. */
  public LocalizedText partyTitle(String role) {
    return parties.stream().filter(party -> party.role().equals(role)).map(Party::title).findFirst()
        .orElse(new LocalizedText(role, role));
  }

  /** What people call the material; its name where the service has none of that name. */
  public LocalizedText materialTitle(String name) {
    Material material = materials.get(name);
    return material == null ? new LocalizedText(name, name) : material.title();
  }

  /** By which way of handling it counts among the items. */
  public ServiceKind kind() {
    return ServiceKind.of(this);
  }

  /** Whether anything can follow the issue: something that people may choose beside it, or a recorded delivery. */
  public boolean hasFollowUps() {
    return delivery != null || questions.values().stream().anyMatch(Question::isFollowUp);
  }

  /** The department that answers for the service. */
  public record Department(String id, LocalizedText name) {}

  /**
   * How long it may take, with the source; what is not confirmed says so. The promise is one of the first three, the
   * law's limit one of the next two.
   *
   * @param extensionWorkingDays for how long, at most, the head of the office may extend it once (行政许可法 §42); 0 for
   *     not at all
   */
  public record Limits(Integer promisedWorkingDays, Integer promisedOfficeHours, Integer promisedHours,
      Integer statutoryWorkingDays, Integer statutoryHours, int extensionWorkingDays, String source,
      boolean confirmed) {

    /** Both limits in working days, not to be extended. */
    public static Limits workingDays(int promised, int statutory, String source, boolean confirmed) {
      return new Limits(promised, null, null, statutory, null, 0, source, confirmed);
    }

    public TimeLimit promised() {
      return promisedHours != null ? new TimeLimit(promisedHours, TimeLimit.Unit.HOURS)
          : promisedOfficeHours != null ? new TimeLimit(promisedOfficeHours, TimeLimit.Unit.OFFICE_HOURS)
          : TimeLimit.workingDays(promisedWorkingDays);
    }

    public TimeLimit statutory() {
      return statutoryHours != null ? new TimeLimit(statutoryHours, TimeLimit.Unit.HOURS)
          : TimeLimit.workingDays(statutoryWorkingDays);
    }
  }

  /** For how many days people are waited for, the first not counted; what is not confirmed has its source. */
  public record Waiting(int days, String source, boolean confirmed) {}

  /**
   * How long the personal data of a case is kept after its end (个人信息保护法 §19, §47); one of the first three.
   *
   * @param permanent as with registers that the law keeps for ever
   */
  public record Retention(Integer years, Integer days, boolean permanent, String source, boolean confirmed) {

    /** Empty for data that is kept for ever. */
    public Optional<Period> period() {
      return permanent ? Optional.empty()
          : Optional.of(years != null ? Period.ofYears(years) : Period.ofDays(days));
    }
  }

  /**
   * How the truth of a commitment is checked afterwards.
   *
   * @param by the group whose clerks check, such as {@code public-security.clerk}
   * @param withinDays until when, from the day the result was issued; that day is not counted
   * @param correctWithinDays for how long an order to correct leaves time
   */
  public record CommitmentCheck(String by, int withinDays, int correctWithinDays, String source, boolean confirmed) {

    /** How long the check may take. */
    public Waiting check() {
      return new Waiting(withinDays, source, confirmed);
    }

    /** How long an order to correct leaves time. */
    public Waiting correction() {
      return new Waiting(correctWithinDays, source, confirmed);
    }
  }

  /**
   * Someone the form names: which fields hold their ID number and name.
   *
   * @param representedBy role of whoever acts for them where the form names one; null: nobody can
   */
  public record Party(String role, LocalizedText title, String idNumber, String name, String representedBy) {}

  /** Whether somebody else whom the form names acts for this party, who then need not do anything. */
  public boolean isRepresented(Party party, Map<String, Object> form) {
    return party.representedBy() != null && parties.stream()
        .anyMatch(other -> other.role().equals(party.representedBy()) && form.get(other.idNumber()) != null);
  }

  /** One material; {@code heldBy} is the question whose answer proves it electronically, or null. */
  public record Material(LocalizedText title, String heldBy) {}

  /**
   * One question to a department.
   *
   * @param command true when it changes the department's register
   * @param giveUpAfter ISO-8601 duration after which a clerk verifies by hand
   * @param verifiedBy id of the user task in which a clerk answers instead
   * @param with the question's parameters: parameter name to where its value stands, as {@link ValueSource} reads it
   * @param followUp when it is asked after the issue, if people chose it; null for what is asked before
   */
  public record Question(LocalizedText title, boolean command, String giveUpAfter, String verifiedBy,
      Map<String, String> with, FollowUp followUp) {

    private static final String AGAIN = "-again";

    public Question {
      with = with == null ? Map.of() : with;
    }

    public boolean isFollowUp() {
      return followUp != null;
    }

    /** Whether a clerk answers in this task; a question that is asked at a second place has a second one. */
    public boolean isVerifiedBy(String task) {
      return task.equals(verifiedBy) || task.equals(verifiedBy + AGAIN);
    }

    /** Whether its answer is for the rules to decide by. */
    public boolean informsRules() {
      return !command && !isFollowUp();
    }
  }

  /**
   * What is done after the issue only if people chose it.
   *
   * @param field the form field in which they choose
   * @param option the answer that chooses this
   * @param shows fields of the answer that people see, with their titles
   */
  public record FollowUp(String field, String option, Map<String, LocalizedText> shows) {

    public FollowUp {
      shows = shows == null ? Map.of() : shows;
    }

    public boolean isChosen(Map<String, Object> form) {
      Object answer = form.get(field);
      return answer instanceof List<?> several ? several.contains(option) : option.equals(answer);
    }
  }

  /**
   * How what was issued reaches the people.
   *
   * @param field the form field in which they choose a way; who does not answer it gets the result electronically
   * @param shipment the command that hands it to a carrier; null where nothing is mailed
   * @param arrival the question whether it has arrived
   * @param handOver the user task, and its form, in which it is handed over; null where nothing is picked up
   * @param agent the form fields that name somebody else who may pick it up, or null
   */
  public record Delivery(String field, String shipment, String arrival, String handOver, Agent agent) {

    public static final String ELECTRONIC = "electronic";
    public static final String MAIL = "mail";
    public static final String PICK_UP = "pick-up";

    /** The way that was chosen. */
    public String way(Map<String, Object> form) {
      return form.get(field) instanceof String chosen ? chosen : ELECTRONIC;
    }

    /** The ways that there are. */
    public List<String> ways() {
      return Stream.of(ELECTRONIC, shipment == null ? null : MAIL, handOver == null ? null : PICK_UP)
          .filter(Objects::nonNull).toList();
    }
  }

  /** The form fields that hold the ID number and name of somebody who may come instead. */
  public record Agent(String idNumber, String name) {}

  /** A step of the citizen's progress, reached when a timeline line with one of the codes is there. */
  public record Milestone(String id, LocalizedText title, List<String> reachedBy) {

    public Milestone {
      reachedBy = reachedBy == null ? List.of() : reachedBy;
    }
  }

  /** What is issued: the command whose answer is the result, and the result's fields shown to the citizen. */
  public record Issue(String from, Map<String, LocalizedText> shows) {

    public Issue {
      shows = shows == null ? Map.of() : shows;
    }
  }

  /**
   * The document that people download; {@code certificate.html} is its page.
   *
   * @param holder the form field with the name that verification shows, masked
   * @param number how its number is written, such as {@code 皖({year})六安市不动产权第{sequence:7}号}; null: as the platform does
   */
  public record Certificate(LocalizedText title, String holder, String number) {}
}
