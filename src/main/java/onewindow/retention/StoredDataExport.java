package onewindow.retention;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onewindow.cases.NotExported;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalFile;
import onewindow.forms.LocalizedText;
import onewindow.privacy.KeyedIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks every module for its part, one after the other. */
@Component
class StoredDataExport implements PersonalDataExport {

  private final List<PersonalDataSource> sources;
  private final List<NotExported> notExported;
  private final DataFile data;
  private final DataPage page;
  private final KeyedIndex index;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  StoredDataExport(List<PersonalDataSource> sources, List<NotExported> notExported, DataFile data, DataPage page,
      KeyedIndex index, ApplicationEventPublisher events, PlatformTransactionManager manager, Clock clock) {
    this.sources = sources.stream().sorted(Comparator.comparing(PersonalDataSource::part)).toList();
    this.notExported = notExported;
    this.data = data;
    this.page = page;
    this.index = index;
    this.events = events;
    this.transaction = new TransactionTemplate(manager);
    this.clock = clock;
  }

  @Override
  public List<LocalizedText> parts() {
    return sources.stream().map(PersonalDataSource::title).toList();
  }

  @Override
  public List<NotExported> notExported() {
    return notExported;
  }

  @Override
  public void write(String name, String idNumber, OutputStream out) throws IOException {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new PersonalDataExported(index.hex("person", idNumber))));
    DataOf person = new DataOf(name, idNumber, clock.instant(), sources, notExported);
    ZipOutputStream zip = new ZipOutputStream(out);
    entry(zip, "data.json");
    data.write(person, zip);
    entry(zip, "index.html");
    page.write(person, zip);
    for (PersonalDataSource source : sources) {
      files(source, idNumber, zip);
    }
    zip.finish();
  }

  private static void files(PersonalDataSource source, String idNumber, ZipOutputStream zip) throws IOException {
    ExportedFiles out = new ExportedFiles(zip);
    try (Stream<PersonalFile> files = source.files(idNumber)) {
      for (PersonalFile file : (Iterable<PersonalFile>) files::iterator) {
        out.add(file);
      }
    }
  }

  private static void entry(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
  }

  /** Whose data is written, when and from where. */
  record DataOf(String name, String idNumber, java.time.Instant at, List<PersonalDataSource> sources,
      List<NotExported> notExported) {

    @Override
    public String toString() {
      return "DataOf[" + at + "]";
    }
  }
}
