package onewindow.access;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where people sign in with an account of the settings. */
class AtHome implements Condition {

  private final AtKeycloak atKeycloak = new AtKeycloak();

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return !atKeycloak.matches(context, metadata);
  }
}
