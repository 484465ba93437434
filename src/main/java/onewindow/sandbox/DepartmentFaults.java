package onewindow.sandbox;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** Switches the simulated departments' faults at run time; a fault holds when the method returns. */
public final class DepartmentFaults {

  private final Map<String, Department> departments;

  DepartmentFaults(Map<String, Department> departments) {
    this.departments = departments;
  }

  /** @throws IllegalArgumentException if there is no such department or question; the message names those there are */
  public void set(String department, Fault fault) {
    Department concerned = departments.get(department);
    if (concerned == null) {
      throw new IllegalArgumentException(
          "Expected a department of " + departments.keySet() + ", found '" + department + "'");
    }
    concerned.faults().set(fault);
    Departments.await(concerned.follow());
  }

  /** All departments answer again as they were started. */
  public void reset() {
    departments.values().forEach(department -> department.faults().reset());
    Departments.await(Future.all(departments.values().stream().map(Department::follow).toList()));
  }

  public List<Fault> inForce(String department) {
    return departments.get(department).faults().inForce();
  }
}
