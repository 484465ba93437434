package onewindow.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import onewindow.forms.LocalizedText;

/** Offers one service, and shows its form. */
class InMemoryLibrary implements Services, Forms {

  private final Service card = LibraryCard.service();

  @Override
  public List<Service> offered() {
    return List.of(card);
  }

  @Override
  public Optional<Service> latest(String name) {
    return Optional.of(card).filter(service -> service.name().equals(name));
  }

  @Override
  public Service version(String version) {
    return card;
  }

  @Override
  public FormSchema read(String json) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<FieldProblem> check(FormSchema form, Map<String, Object> submission, Map<String, Object> shown) {
    throw new UnsupportedOperationException();
  }

  @Override
  public LocalizedText option(FormSchema form, String field, String value) {
    return new LocalizedText(value, value);
  }

  @Override
  public String localized(FormSchema form, Locale locale) {
    return form.json().replace("LABEL", LibraryCard.text("读者", "Reader").in(locale));
  }

  @Override
  public List<String> untranslated(FormSchema form) {
    return List.of();
  }
}
