/** Appointments: places, hours, times that can be booked, bookings and the process that carries each. */
@org.springframework.modulith.ApplicationModule(displayName = "Appointments",
    allowedDependencies = {"cases", "catalog", "deadlines", "forms", "privacy", "ratings"})
package onewindow.appointments;
