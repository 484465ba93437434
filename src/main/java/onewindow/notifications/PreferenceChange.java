package onewindow.notifications;

/**
 * What somebody wants to be reached by from now on, not looked at yet.
 *
 * @param channel the word of a {@link MessageChannel}
 * @param language zh or en
 * @param mobile a new number; null leaves what is kept, an empty text deletes it; likewise the others
 * @param wechat id by which the city's WeChat account knows them
 */
public record PreferenceChange(String channel, String language, String mobile, String wechat, String eMail) {

  /** Without the addresses. */
  @Override
  public String toString() {
    return "PreferenceChange[" + channel + "]";
  }

  String address(MessageChannel of) {
    return switch (of) {
      case SMS -> mobile;
      case WECHAT -> wechat;
      case EMAIL -> eMail;
      case PORTAL -> null;
    };
  }
}
