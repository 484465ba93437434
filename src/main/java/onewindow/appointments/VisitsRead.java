package onewindow.appointments;

import java.time.LocalDate;

/**
 * Event: who visits a place on a day was read, by whoever is signed in. If it cannot be kept as evidence it is not shown
 * (个人信息保护法 §51, §54).
 *
 * @param visits how many were shown
 */
public record VisitsRead(String place, LocalDate day, int visits) {}
