package onewindow.certificates;

import onewindow.forms.LocalizedText;

/** A certificate as a signed PDF. */
public record CertificateFile(String number, LocalizedText title, byte[] pdf) {}
