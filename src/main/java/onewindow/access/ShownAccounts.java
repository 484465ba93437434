package onewindow.access;

import java.util.List;

/** Port: the accounts that the sign-in page of a demonstration shows; there are none where people sign in elsewhere. */
public interface ShownAccounts {

  List<Account> all();
}
