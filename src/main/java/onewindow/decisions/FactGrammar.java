package onewindow.decisions;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;

/** What a declared fact may be: a name and plain fields that can be unknown. */
final class FactGrammar {

  private static final Set<String> TYPES =
      Arrays.stream(FieldType.values()).map(FieldType::word).collect(Collectors.toUnmodifiableSet());

  private FactGrammar() {}

  /** @throws NotAllowed if the declaration says anything else */
  static void check(TypeDeclarationDescr type) {
    String name = type.getTypeName();
    if (!name.matches("[A-Z][A-Za-z0-9]*") || isJava(name) || TYPES.contains(name)) {
      throw new NotAllowed("a fact may not be called " + name
          + "; it is a name of Java. Use the department too, such as CreditRecord for credit.record");
    }
    if (!type.getSuperTypes().isEmpty() || !type.getAnnotations().isEmpty() || type.isTrait()) {
      throw new NotAllowed("the fact " + name + " may neither extend a type nor carry an annotation");
    }
    type.getFields().values().forEach(field -> field(name, field));
  }

  private static void field(String fact, TypeFieldDescr field) {
    String name = field.getFieldName();
    if (!name.matches("[a-z][A-Za-z0-9]*") || SourceVersion.isKeyword(name)) {
      throw new NotAllowed("the fact " + fact + " may not have a field called " + name);
    }
    if (!TYPES.contains(field.getPattern().getObjectType())) {
      throw new NotAllowed("the field " + fact + "." + name + " has the type " + field.getPattern().getObjectType()
          + "; allowed are " + TYPES.stream().sorted().toList());
    }
    if (field.getInitExpr() != null || !field.getAnnotations().isEmpty()) {
      throw new NotAllowed("the field " + fact + "." + name + " may have neither a value nor an annotation");
    }
  }

  private static boolean isJava(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
