package onewindow.audit;

import java.util.Map;

/**
 * What somebody does, as a listener tells it; when and under which id is added when it is written.
 *
 * @param actor who
 * @param action a code, such as {@code case.issued}
 * @param kind of the object
 * @param object which one
 * @param purpose empty where nobody is asked
 * @param parameters without personal data
 */
record Act(Actor actor, String action, String kind, String object, String purpose, String result,
    Map<String, String> parameters) {

  static final String DONE = "done";
  static final String REFUSED = "refused";

  static Act done(Actor actor, String action, String kind, String object, Map<String, String> parameters) {
    return new Act(actor, action, kind, object, "", DONE, parameters);
  }

  Act purpose(String what) {
    return new Act(actor, action, kind, object, what, result, parameters);
  }

  Act refused() {
    return new Act(actor, action, kind, object, purpose, REFUSED, parameters);
  }
}
