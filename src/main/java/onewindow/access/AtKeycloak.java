package onewindow.access;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds where people sign in at a Keycloak: the settings name one. */
class AtKeycloak implements Condition {

  private static final String ISSUER = "onewindow.access.keycloak.issuer";

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return StringUtils.hasText(context.getEnvironment().getProperty(ISSUER));
  }
}
