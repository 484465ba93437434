package onewindow.sandbox;

import java.util.Map;
import java.util.Optional;

/** Something that can be looked up by the values of its columns. */
interface Table {

  Optional<Map<String, Object>> find(Map<String, Object> wanted);
}
