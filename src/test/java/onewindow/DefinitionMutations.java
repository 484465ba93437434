package onewindow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;

/** Faults of service.yaml and of forms. */
final class DefinitionMutations {

  private static final String YAML = "service.yaml";

  private DefinitionMutations() {}

  static Stream<Mutation> definition() {
    return Stream.of(
        Mutation.of("an unknown key", YAML, "unique: [", "uniqe: [", YAML, "line ", "'uniqe'", "unique"),
        Mutation.of("an unknown key inside", YAML, "    verifiedBy: verify-marriage", "    checkedBy: verify-marriage",
            "'checkedBy'", "verifiedBy"),
        Mutation.of("a key twice", YAML, "area: registrationArea", "area: registrationArea\narea: childName", "area"),
        Mutation.file("an empty definition", YAML, "# nothing".getBytes(UTF_8), YAML, "No content"),
        Mutation.file("no YAML", YAML, "a: [".getBytes(UTF_8), YAML, "line "),
        Mutation.file("a list", YAML, "- a".getBytes(UTF_8), YAML, "line 1"),
        Mutation.of("a question without content", YAML, "questions:", "questions:\n  credit.other:", "credit.other"),
        Mutation.of("an area field that is not there", YAML, "area: registrationArea", "area: district",
            "'district'", "registrationArea"),
        Mutation.of("a unique field that is not there", YAML, "unique: [birthCertificateNumber]",
            "unique: [certificateNumber]", "'certificateNumber'", "birthCertificateNumber"),
        Mutation.of("commitments in a field that is not there", YAML, "commitments: commitments",
            "commitments: promises", "'promises'", "commitments"),
        Mutation.of("commitments in a field of one answer", YAML, "commitments: commitments",
            "commitments: commitmentBy", "'commitmentBy'", "radio", "checklist"),
        Mutation.of("a commitment for what is no material", YAML, "  translation:\n", "  translated:\n",
            "commitments", "[translation]", "translated"),
        Mutation.of("a precheck field that is not there", YAML, "precheck: [maritalStatus", "precheck: [married",
            "'married'", "maritalStatus"),
        Mutation.of("a party's field that is not there", YAML, "idNumber: motherIdNumber\n    name",
            "idNumber: mother\n    name", "parties.mother.idNumber", "'mother'", "motherIdNumber"),
        Mutation.of("a parameter from a field that is not there", YAML, "childName: childName", "childName: babyName",
            "'babyName'", "childName"),
        Mutation.of("a material that nobody holds", YAML, "heldBy: civil-affairs.marriage",
            "heldBy: civil-affairs.divorce", "'civil-affairs.divorce'", "civil-affairs.marriage"),
        Mutation.of("no give-up time", YAML, "giveUpAfter: PT30M", "giveUpAfter: soon", "'soon'", "PT10M"),
        Mutation.of("no English title", YAML, "title: {zh: 新生儿落户, en: Newborn registration}",
            "title: {zh: 新生儿落户}", "title", "en"),
        Mutation.of("a milestone without Chinese", YAML, "title: {zh: 办结, en: Finished}", "title: {en: Finished}",
            "milestones.issued", "zh"),
        Mutation.of("no milestones", YAML, "milestones:", "milestones: []\nprecheck_:", "precheck_"),
        Mutation.of("a promise beyond the law", YAML, "promisedWorkingDays: 5", "promisedWorkingDays: 25", "25", "20"),
        Mutation.of("two promises", YAML, "promisedWorkingDays: 5", "promisedWorkingDays: 5\n  promisedHours: 24",
            "promisedHours", "2 and 1"),
        Mutation.of("office hours beyond the law", YAML, "promisedWorkingDays: 5", "promisedOfficeHours: 161",
            "161", "20"),
        Mutation.of("hours that are extended by days", YAML, "promisedWorkingDays: 5", "promisedHours: 24",
            "extensionWorkingDays", "10"),
        Mutation.of("an unconfirmed value without a source", YAML, "  source: ", "  # ", "not confirmed", "source"),
        Mutation.of("a retention without a length", YAML, "  years: 30\n", "", "retention", "years, days", "found 0"),
        Mutation.of("a retention of two lengths", YAML, "  years: 30\n", "  years: 30\n  permanent: true\n",
        "retention",
            "found 2"),
        Mutation.of("a negative retention", YAML, "  years: 30\n", "  years: -1\n", "retention", "-365"),
        Mutation.of("a retention shorter than a check", YAML, "  years: 30\n", "  days: 5\n", "retention: 5 days",
            "commitmentCheck"),
        Mutation.of("a retention whose source is missing", YAML, "  source: \"the term 30 years", "  #",
        "retention is not confirmed"),
        Mutation.of("a result from a mere question", YAML, "from: public-security.register-birth",
            "from: credit.record", "'credit.record'", "command"),
        Mutation.of("a field of which nobody says what it is", YAML, "  deliveryAddress: address\n", "",
            "'deliveryAddress'", "application.form", "document-number"),
        Mutation.of("an answer's field of which nobody says what it is", YAML, "  householdNumber: document-number\n", "",
            "'householdNumber'", "public-security.register-birth", "address"),
        Mutation.of("a kind that is none", YAML, "deliveryAddress: address", "deliveryAddress: house", "'house'",
            "address"),
        Mutation.of("a kind of a field that is not there", YAML, "  deliveryAddress: address",
            "  deliveryAddress: address\n  shoeSize: plain", "'shoeSize'", "deliveryAddress"),
        Mutation.of("a result that is not answered", YAML, "    householdNumber:", "    house:", "'house'",
            "householdNumber"));
  }

  static Stream<Mutation> forms() {
    return Stream.of(
        Mutation.file("a form that is no JSON", "review.form", "{".getBytes(UTF_8), "review.form"),
        Mutation.of("a form with another id", "review.form", "\"id\": \"review\"", "\"id\": \"revue\"",
            "'revue'", "'review'"),
        Mutation.of("a form without English", "review.form", "\"labelEn\": \"Decision\"", "\"label\": \"x\"",
            "review.form", "English"),
        Mutation.without("verify-marriage.form", "'verify-marriage'", "no verify-marriage.form"),
        Mutation.of("an answer with a field less", "verify-marriage.form", "\"key\": \"since\"", "\"key\": \"from\"",
            "verify-marriage.form", "from", "since"),
        Mutation.of("an outcome that may be left out", "review.form",
            "\"validate\": {\"required\": true},\n          \"properties\": {\n            \"labelEn\": \"Outcome\"",
            "\"properties\": {\n            \"labelEn\": \"Outcome\"", "review.form", "required"));
  }
}
