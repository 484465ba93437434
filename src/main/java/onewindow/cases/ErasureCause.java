package onewindow.cases;

/** Why the personal data of a case is erased, after 个人信息保护法 §47 (2), (1), (3) and (4). */
public enum ErasureCause { EXPIRED, NOT_NEEDED, CONSENT_WITHDRAWN, UNLAWFUL }
