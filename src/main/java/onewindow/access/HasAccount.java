package onewindow.access;

/** A sign-in that brings the account along, as a token told it. */
interface HasAccount {

  Account account();
}
