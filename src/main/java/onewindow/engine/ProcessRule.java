package onewindow.engine;

import java.util.stream.Stream;

/** One thing that the content check proves about the process of a service or of a companion. */
interface ProcessRule {

  /** @return what is wrong, a sentence each that names both sides; empty when the process keeps the rule */
  Stream<String> problems(ServiceProcess process);
}
