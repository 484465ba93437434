package onewindow.privacy;

/** Who is shown something of a person's; {@code field-policy.yaml} says what of it. */
public enum Audience {
  /** People of the case, on screens that are read by more people than one. */
  PARTY,
  /** A clerk at a task of the case. */
  CLERK,
  /** The same clerk, after telling what the data is needed for (个人信息保护法 §6, §51). */
  PURPOSE,
  /** Anybody. */
  PUBLIC
}
