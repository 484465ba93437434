package onewindow.portal;

import java.io.IOException;

/** A body came in another encoding than UTF-8. */
class NotUtf8 extends IOException {}
