package onewindow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.variable.impl.type.PrimitiveValueTypeImpl;
import org.camunda.bpm.engine.variable.impl.value.PrimitiveTypeValueImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** How Tasklist sends the choices of a checklist: as a text of JSON. No variable can have this type, only a field. */
final class JsonFields extends PrimitiveValueTypeImpl {

  private static final long serialVersionUID = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  JsonFields() {
    super("json", String.class);
  }

  @Override
  public TypedValue createValue(Object value, Map<String, Object> info) {
    return new PrimitiveTypeValueImpl<>((String) value, this);
  }

  /** The plain value of a field. */
  static Object plain(String field, TypedValue entered) {
    if (entered == null || !(entered.getType() instanceof JsonFields) || entered.getValue() == null) {
      return entered == null ? null : entered.getValue();
    }
    try {
      return JSON.readValue((String) entered.getValue(), Object.class);
    } catch (JsonProcessingException e) {
      throw new BadUserRequestException(field + ": expected JSON such as [\"one\", \"two\"]; found something else");
    }
  }
}
