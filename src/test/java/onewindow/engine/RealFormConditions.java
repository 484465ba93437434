package onewindow.engine;

import onewindow.forms.FormConditions;

/** Camunda's FEEL engine for tests of other packages: it needs no database and no Spring. */
public final class RealFormConditions {

  private RealFormConditions() {}

  public static FormConditions create() {
    return new FeelConditions();
  }
}
