package onewindow.appointments;

import onewindow.forms.LocalizedText;

/**
 * One matter that people book a time for.
 *
 * @param service the service in the catalogue whose precheck says what to bring; null where there is none
 */
public record Item(String id, LocalizedText title, String service) {}
