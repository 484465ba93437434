package onewindow.certificates;

import com.openhtmltopdf.util.Diagnostic;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs what the printing library finds wrong with a page, by its kind only: the rest could be about people. */
@Component
class PrintingComplaints {

  private static final Logger LOG = LoggerFactory.getLogger(PrintingComplaints.class);

  void hear(Diagnostic found) {
    if (found.getLevel().intValue() >= Level.WARNING.intValue()) {
      LOG.warn("A certificate's page is not printed as it stands: {}", found.getLogMessageId());
    }
  }
}
