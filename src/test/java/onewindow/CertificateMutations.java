package onewindow;

import java.util.stream.Stream;

/** Faults of a certificate's page: what would run, be fetched, stay empty, or could not be read or verified. */
final class CertificateMutations {

  private static final String PAGE = "certificate.html";
  private static final String YAML = "service.yaml";

  private CertificateMutations() {}

  static Stream<Mutation> names() {
    return Stream.of(
        Mutation.without(PAGE, "certificate is named", "no certificate.html"),
        Mutation.of("a page without a name", YAML,
            "certificate:                              # certificate.html\n"
                + "  title: {zh: 户口登记通知单, en: Notice of household registration}\n  holder: childName\n", "",
            "has certificate.html", "needs the key certificate"),
        Mutation.of("a title without English", YAML, "zh: 户口登记通知单, en: Notice of household registration",
            "zh: 户口登记通知单", "certificate.title", "zh and en"),
        Mutation.of("a holder whom nobody names", YAML, "holder: childName", "holder: child", "certificate.holder",
            "'child'", "childName"),
        Mutation.of("a placeholder without a value", PAGE, "{{childName}}", "{{name}}", "{{name}} has no value",
            "certificate.number", "householdNumber", "childName"),
        Mutation.of("a field that was not issued", PAGE, "{{result.householdNumber}}", "{{result.book}}",
            "{{result.book}}", "[householdNumber, idNumber, registeredOn]"),
        Mutation.of("a masked field that is not there", PAGE, "{{masked.motherIdNumber}}", "{{masked.mother}}",
            "{{masked.mother}}", "motherIdNumber"),
        Mutation.of("logic instead of a value", PAGE, "{{fatherName}}", "{{#fatherName}}", "{{#fatherName}}",
            "no value"),
        Mutation.of("a placeholder that is not closed", PAGE, "{{childSex}}", "{{childSex}", "enclose no placeholder",
            "{{childSex}"));
  }

  static Stream<Mutation> pages() {
    return Stream.of(
        Mutation.of("a page that is no XML", PAGE, "</body>", "<p></body>", PAGE, "no XML"),
        Mutation.of("a document type", PAGE, "<html ", "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><html ",
            PAGE, "DOCTYPE"),
        Mutation.of("a script", PAGE, "</body>", "<script>alert(1)</script></body>", "<script>", "not allowed"),
        Mutation.of("a style sheet from elsewhere", PAGE, "</head>",
            "<link rel=\"stylesheet\" href=\"http://x/x.css\"/></head>", "<link>", "not allowed"),
        Mutation.of("a style sheet by instruction", PAGE, "<html ", "<?xml-stylesheet href=\"http://x/x.css\"?><html ",
            "<?xml-stylesheet?>", "not allowed"),
        Mutation.of("a drawing with rights of its own", PAGE, "</body>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/></body>", "<svg>", "not allowed"),
        Mutation.of("an element of another language", PAGE, "</body>", "<p xmlns=\"http://www.w3.org/2000/svg\"/></body>",
            "<p>", "not allowed"),
        Mutation.of("an event", PAGE, "<h1>", "<h1 onclick=\"x()\">", "onclick", "not allowed"),
        Mutation.of("a style of one element", PAGE, "<h1>", "<h1 style=\"background: url(x)\">", "style=", "not allowed"),
        Mutation.of("a picture from elsewhere", PAGE, "src=\"{{certificate.qrCode}}\"", "src=\"http://x/x.png\"",
            "http://x/x.png", "{{certificate.qrCode}}"),
        Mutation.of("a placeholder in an attribute", PAGE, "alt=\"二维码", "alt=\"{{childName}}二维码", "alt=",
            "not in an attribute"),
        Mutation.of("an imported style sheet", PAGE, "@page {", "@import \"http://x/x.css\"; @page {", "'@import'",
            "not allowed"),
        Mutation.of("a font from elsewhere", PAGE, "@page {", "@font-face { src: url(http://x/x.ttf) } @page {",
            "'@font-face'", "not allowed"),
        Mutation.of("a font that is not there", PAGE, "body { ", "body { font-family: serif; ", "'font-family:'",
            "one font"),
        Mutation.of("a picture of the style's", PAGE, "color: #1a1f26 }", "background: url(http://x/x.png) }", "'url('",
            "not allowed"),
        Mutation.of("an address in disguise", PAGE, "color: #1a1f26 }", "background: \\75 rl(http://x) }", "backslash"),
        Mutation.of("no QR code", PAGE,
            "<img src=\"{{certificate.qrCode}}\" alt=\"二维码：扫描后核验本通知单的真伪\"/>", "", "needs <img"),
        Mutation.of("a picture without words", PAGE, "alt=\"二维码：扫描后核验本通知单的真伪\"", "alt=\"\"", "needs <img", "alt="),
        Mutation.of("no language", PAGE, " lang=\"zh-CN\"", "", "needs <html lang="),
        Mutation.of("no title", PAGE, "<title>{{certificate.title}} {{certificate.number}}</title>", "",
            "needs <title>"));
  }
}
