package onewindow.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/** An expression outside the grammar; as a bad request of the engine, so that REST answers 400. */
class ExpressionRefused extends BadUserRequestException {

  ExpressionRefused(String found) {
    super("The expression " + shortened(found) + " is not allowed. " + ExpressionGrammar.ALLOWED);
  }

  private static String shortened(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "… (" + text.length() + " characters)";
  }
}
