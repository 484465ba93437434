package onewindow.audit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Evidence could not be written, so what it was about has not happened; it may be tried again. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class EvidenceNotKept extends RuntimeException {

  private static final String TEXT = "审计记录无法写入，本次操作没有执行，请稍后再试。"
      + " The audit record could not be written, so nothing was done; please try again later.";

  EvidenceNotKept(Throwable cause) {
    super(TEXT, cause);
  }
}
