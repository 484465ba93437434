package onewindow.retention;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalRecord;
import onewindow.forms.LocalizedText;
import onewindow.retention.StoredDataExport.DataOf;
import org.springframework.stereotype.Component;

/** Writes somebody's data for programs, as JSON, while it is read. */
@Component
class DataFile {

  private final ObjectMapper json;

  DataFile(ObjectMapper json) {
    this.json = json;
  }

  void write(DataOf person, OutputStream out) throws IOException {
    JsonGenerator to = json.getFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .useDefaultPrettyPrinter();
    to.writeStartObject();
    to.writeStringField("name", person.name());
    to.writeStringField("idNumber", person.idNumber());
    to.writeStringField("at", person.at().toString());
    for (PersonalDataSource source : person.sources()) {
      part(source, person.idNumber(), to);
    }
    notExported(person, to);
    to.writeEndObject();
    to.flush();
  }

  private static void part(PersonalDataSource source, String idNumber, JsonGenerator to) throws IOException {
    to.writeArrayFieldStart(source.part());
    try (Stream<PersonalRecord> records = source.of(idNumber)) {
      for (PersonalRecord record : (Iterable<PersonalRecord>) records::iterator) {
        value(record, to);
      }
    }
    to.writeEndArray();
  }

  private static void notExported(DataOf person, JsonGenerator to) throws IOException {
    to.writeArrayFieldStart("notExported");
    for (var each : person.notExported()) {
      to.writeStartObject();
      to.writeFieldName("what");
      value(each.what(), to);
      to.writeFieldName("reason");
      value(each.reason(), to);
      to.writeEndObject();
    }
    to.writeEndArray();
  }

  private static void value(Object value, JsonGenerator to) throws IOException {
    if (value instanceof PersonalRecord record) {
      to.writeStartObject();
      for (PersonalRecord.Entry entry : record.entries()) {
        to.writeFieldName(entry.name());
        value(entry.value(), to);
      }
      to.writeEndObject();
    } else if (value instanceof List<?> many) {
      to.writeStartArray();
      for (Object each : many) {
        value(each, to);
      }
      to.writeEndArray();
    } else {
      plain(value, to);
    }
  }

  private static void plain(Object value, JsonGenerator to) throws IOException {
    if (value instanceof LocalizedText text) {
      to.writeStartObject();
      to.writeStringField("zh", text.zh());
      to.writeStringField("en", text.en());
      to.writeEndObject();
    } else if (value instanceof Boolean yes) {
      to.writeBoolean(yes);
    } else if (value instanceof Number number) {
      to.writeNumber(number.toString());
    } else {
      to.writeString(String.valueOf(value));
    }
  }
}
