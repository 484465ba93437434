package onewindow;

import java.util.stream.Stream;

/** Faults of what follows the issue: asked too early, asked unasked, or delivered in a way that leads nowhere. */
final class FollowUpMutations {

  private static final String BPMN = "newborn-registration.bpmn";
  private static final String YAML = "service.yaml";
  private static final String CHOSEN = "chosen-insurance == 'chosen'";

  private FollowUpMutations() {}

  static Stream<Mutation> followUps() {
    return Stream.of(
        Mutation.of("a choice in a field that is not there", YAML, "field: furtherServices", "field: wishes",
            "followUp.field", "'wishes'", "furtherServices"),
        Mutation.of("a choice that nobody can make", YAML, "option: medical-insurance", "option: insurance",
            "medical-insurance.enrolment", "'insurance'", "[vaccination-record, medical-insurance, social-security-card]"),
        Mutation.of("a command that cannot say that it was done", YAML, "    giveUpAfter: PT6H\n",
            "    giveUpAfter: PT6H\n    command: true\n", "carrier.arrival", "[done, reason]", "signedBy"),
        Mutation.of("an answer's field that is not there", YAML, "cardNumber: {zh", "number: {zh",
            "social-security.card", "'number'", "cardNumber"),
        Mutation.of("a shown field without English", YAML, "{zh: 社会保障卡号, en: Card number}", "{zh: 社会保障卡号}",
            "followUp.shows.cardNumber", "en"),
        Mutation.of("a value that was not issued", YAML, "idNumber: result.idNumber", "idNumber: result.number",
            "'result.number'", "public-security.register-birth", "idNumber"),
        Mutation.of("a value of no question", YAML, "carrier.shipment.trackingNumber", "carrier.parcel.trackingNumber",
            "'carrier.parcel.trackingNumber'", "no such question", "carrier.shipment"),
        Mutation.of("a value of the result before there is one", YAML, "      certificateNumber: birthCertificateNumber",
            "      certificateNumber: result.idNumber", "'result.idNumber'", "only a question with a followUp"),
        Mutation.of("a follow-up that is asked of everybody", BPMN, CHOSEN, "chosen-insurance == 'not-chosen'",
            "serviceTask 'insurance'", "only some choose", "cases.chosen(caseNumber, 'medical-insurance.enrolment')"),
        Mutation.of("a follow-up that another choice leads to", BPMN,
            "cases.chosen(caseNumber, 'medical-insurance.enrolment')", "cases.chosen(caseNumber, 'social-security.card')",
            "serviceTask 'insurance'", "only some choose"),
        Mutation.of("a choice of a question that everybody is asked", BPMN,
            "cases.chosen(caseNumber, 'medical-insurance.enrolment')", "cases.chosen(caseNumber, 'credit.record')",
            "'chosen-insurance'", "'credit.record'", "medical-insurance.enrolment"),
        Mutation.of("a choice without its question", BPMN, "cases.chosen(caseNumber, 'social-security.card')",
            "cases.chosen(caseNumber)", "'chosen-card'", "department.question"),
        Mutation.of("a follow-up before the issue", BPMN, "sourceRef=\"cleared\" targetRef=\"register-birth\"",
            "sourceRef=\"cleared\" targetRef=\"further\"", "serviceTask 'card'", "without", "cases.issue(caseNumber)"));
  }

  static Stream<Mutation> deliveries() {
    return Stream.of(
        Mutation.of("a way that nobody provides", YAML, "  handOver: hand-over\n", "", "delivery.field", "pick-up",
            "handOver"),
        Mutation.of("a way that nobody can choose", "application.form",
            "{\"value\": \"pick-up\", \"label\": \"到窗口领取\"}", "{\"value\": \"later\", \"label\": \"到窗口领取\"}",
            "delivery.field", "later", "pick-up"),
        Mutation.of("a shipment that changes nothing", YAML, "  shipment: carrier.shipment",
            "  shipment: carrier.arrival", "delivery.shipment", "'carrier.arrival'", "command: true"),
        Mutation.of("an arrival that changes something", YAML, "  arrival: carrier.arrival",
            "  arrival: social-security.card", "delivery.arrival", "'social-security.card'", "signedAt"),
        Mutation.of("an agent in a field that is not there", YAML, "name: agentName", "name: friend",
            "delivery.agent.name", "'friend'", "agentName"),
        Mutation.without("hand-over.form", "delivery.handOver", "no hand-over.form"),
        Mutation.of("a hand-over to nobody", "hand-over.form", "\"key\": \"receiverIdNumber\"",
            "\"key\": \"number\"", "hand-over.form", "'receiverIdNumber'"),
        Mutation.of("a hand-over with another form", BPMN, "formRef=\"hand-over\"", "formRef=\"review\"", "delivery.handOver",
            "no user task"),
        Mutation.of("a delivery that the service does not know", YAML, "delivery:   ", "# delivery:   ", "line"),
        Mutation.of("a letter that nobody asks after", BPMN, "${cases.arrived(caseNumber)}",
            "${cases.delivery(caseNumber)}", "never calls ${cases.arrived(caseNumber)}", "delivery.shipment"),
        Mutation.of("a returned letter that is forgotten", BPMN, "arrived == 'returned'", "arrived == 'delivered'",
            "'arrival-known'", "'returned'", "no default"));
  }
}
