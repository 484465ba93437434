package onewindow.cases;

import java.util.Map;

/**
 * Event, heard inside the transaction that reads: what people handed in was read, by whoever is signed in. If it cannot be
 * kept as evidence it is not shown (个人信息保护法 §51, §54).
 *
 * @param what {@code file-read} for the case file, {@code paper-read} for one of the files that were handed in
 * @param purpose what for
 */
public record CaseRead(String caseNumber, String what, String purpose, Map<String, String> parameters) {}
