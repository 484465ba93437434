package onewindow.appointments;

import java.util.Set;

/** Somebody to whom visitors of a service day are assigned. @param skills the items that they know */
public record StaffMember(String username, Set<String> skills) {}
