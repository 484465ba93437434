package onewindow;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows everything that production still lacks at once, as a list instead of a stack trace. */
class NotForProductionAnalyzer extends AbstractFailureAnalyzer<NotForProductionException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, NotForProductionException cause) {
    return new FailureAnalysis(
        "仍有沙箱设置，拒绝以 production 启动。Refused to start as production: values of the sandbox are left.\n\n"
            + cause.getMessage(),
        "请逐项改正后重新启动。Set each of them and start again.", cause);
  }
}
