package onewindow.cases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the case file goes with its key, and which commitments keep it. */
@Configuration(proxyBeanMethods = false)
class ErasureInCases {

  @Bean
  ErasedRows partiesOfErasedCases() {
    return new ErasedRows("delete from case_party where case_number = any(?)");
  }

  @Bean
  ErasedRows uniqueValuesOfErasedCases() {
    return new ErasedRows("delete from unique_value where case_number = any(?)");
  }

  /** With their chunks. */
  @Bean
  ErasedRows filesOfErasedCases() {
    return new ErasedRows("delete from uploaded_file where case_number = any(?)");
  }

  /** Digests of what was asked are compared with guesses by whoever has the index key. */
  @Bean
  ErasedRows digestsOfErasedQuestions() {
    return new ErasedRows("update department_exchange set digest = '', request_key = '', answer = null"
        + " where case_number = any(?)");
  }

  @Bean
  ErasedRows marksOfErasedAnswers() {
    return new ErasedRows("delete from received_answer where case_number = any(?)");
  }

  @Bean
  ErasedRows peopleOfRepairedCommitments() {
    return new ErasedRows("update false_commitment set person = null, repair = null where case_number = any(?)");
  }

  @Bean
  ErasureObstacle checkedCommitmentIsNotErased() {
    return new ErasureObstacle("commitment-check",
        "select case_number from commitment_check where case_number = any(?) and closed_at is null");
  }

  @Bean
  ErasureObstacle unrepairedCommitmentIsNotErased() {
    return new ErasureObstacle("false-commitment",
        "select case_number from false_commitment where case_number = any(?) and repaired_at is null");
  }
}
