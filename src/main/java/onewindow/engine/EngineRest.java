package onewindow.engine;

import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** The engine's REST interface, in which a refusal is the caller's error. */
@Component
class EngineRest extends CamundaJerseyResourceConfig {

  @Override
  protected void registerAdditionalResources() {
    register(RefusedRequests.class);
    register(RefusedByListener.class);
  }
}
