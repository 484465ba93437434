package onewindow.certificates;

import java.security.MessageDigest;
import java.util.SortedMap;
import java.util.stream.Collectors;
import onewindow.forms.Forms;
import onewindow.privacy.KeyedIndex;
import org.springframework.stereotype.Component;

/** What a certificate says, and the digest by which it can be told later that it still says the same. */
@Component
class CertificateFacts {

  private final Forms forms;
  private final KeyedIndex index;

  CertificateFacts(Forms forms, KeyedIndex index) {
    this.forms = forms;
    this.index = index;
  }

  byte[] digest(CertificateContent content) {
    return digest(content.values(forms));
  }

  /** @throws IllegalStateException if this is not what was issued */
  SortedMap<String, String> asIssued(CertificateContent content, byte[] issued) {
    SortedMap<String, String> values = content.values(forms);
    if (!MessageDigest.isEqual(digest(values), issued)) {
      throw new IllegalStateException("Certificate " + content.number()
          + " would not say what was issued: its case file or its page has changed since");
    }
    return values;
  }

  private byte[] digest(SortedMap<String, String> values) {
    return index.of("certificate-facts", values.entrySet().stream()
        .map(value -> value.getKey() + "\0" + value.getValue()).collect(Collectors.joining("\0")));
  }
}
