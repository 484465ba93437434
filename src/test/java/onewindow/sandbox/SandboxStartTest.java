package onewindow.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class SandboxStartTest {

  @TempDir
  private Path data;

  @Configuration
  @EnableConfigurationProperties(SandboxSettings.class)
  static class Settings {}

  @Test
  void theDepartmentsListenWhileThePlatformRuns() {
    int[] port = new int[1];
    onFreePorts().run(context -> {
      port[0] = context.getBean(Departments.class).port("credit");
      assertThat(isListening(port[0])).isTrue();
      assertThat(context).hasSingleBean(DepartmentFaults.class).hasSingleBean(AskedQuestions.class);
    });
    assertThat(isListening(port[0])).isFalse();
  }

  /** The pages that switch faults are for this machine alone; another loopback address stands for another interface. */
  @Test
  void nobodyOutsideThisMachineReachesADepartment() {
    onFreePorts().run(context -> {
      int port = context.getBean(Departments.class).port("credit");
      assertThat(isListening(port)).isTrue();
      assertThatThrownBy(() -> new Socket("127.0.0.2", port).close()).isInstanceOf(IOException.class);
    });
  }

  @Test
  void thePortsAreThoseOfTheRegistersFileUnlessSet() {
    assertThat(new SandboxSettings(true, Map.of("credit", new SandboxSettings.Port(9999)), data, null, "")
        .ports(SandboxContent.read().departments()))
        .containsEntry("health-commission", 8101).containsEntry("public-security", 8102)
        .containsEntry("civil-affairs", 8103).containsEntry("credit", 9999);
  }

  @Test
  void aSandboxThatIsSwitchedOffIsNotThere() {
    onFreePorts().withPropertyValues("onewindow.sandbox.enabled=false")
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Departments.class));
  }

  @Test
  void aPortInUseIsNamedTogetherWithItsSetting() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      onFreePorts().withPropertyValues("onewindow.sandbox.departments.credit.port=" + other.getLocalPort())
          .run(context -> assertThat(context.getStartupFailure())
              .hasStackTraceContaining("credit cannot listen on port " + other.getLocalPort())
              .hasStackTraceContaining("onewindow.sandbox.departments.credit.port"));
    }
  }

  @Test
  void aDepartmentThatDoesNotExistIsRefused() {
    onFreePorts().withPropertyValues("onewindow.sandbox.departments.weather.port=1")
        .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining(
            "onewindow.sandbox.departments.weather names no simulated department"));
  }

  @Test
  void twoDepartmentsDoNotShareAPort() {
    onFreePorts().withPropertyValues(
        "onewindow.sandbox.departments.credit.port=9998", "onewindow.sandbox.departments.civil-affairs.port=9998")
        .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining("expected a port for each"));
  }

  @Test
  void theServerTakesPortsLatencyAndFolderAsArguments() {
    SandboxSettings settings = SandboxServer.settings("credit=7001", "latency=200", "data=/somewhere");

    assertThat(settings.departments()).containsEntry("credit", new SandboxSettings.Port(7001));
    assertThat(settings.latency()).hasMillis(200);
    assertThat(settings.data()).isEqualTo(Path.of("/somewhere"));
    assertThatThrownBy(() -> SandboxServer.settings("credit")).hasMessageContaining("credit");
  }

  private ApplicationContextRunner onFreePorts() {
    return new ApplicationContextRunner()
        .withUserConfiguration(Settings.class, SandboxConfiguration.class)
        .withBean(Clock.class, () -> RunningDepartments.CLOCK)
        .withPropertyValues(
            "onewindow.sandbox.data=" + data,
            "onewindow.sandbox.departments.health-commission.port=0",
            "onewindow.sandbox.departments.public-security.port=0",
            "onewindow.sandbox.departments.civil-affairs.port=0",
            "onewindow.sandbox.departments.credit.port=0",
            "onewindow.sandbox.departments.disease-control.port=0",
            "onewindow.sandbox.departments.medical-insurance.port=0",
            "onewindow.sandbox.departments.social-security.port=0", "onewindow.sandbox.departments.carrier.port=0",
            "onewindow.sandbox.departments.natural-resources.port=0",
            "onewindow.sandbox.departments.housing.port=0", "onewindow.sandbox.departments.tax.port=0",
            "onewindow.sandbox.departments.treasury.port=0",
            "onewindow.sandbox.departments.sms.port=0", "onewindow.sandbox.departments.wechat.port=0",
            "onewindow.sandbox.departments.e-mail.port=0");
  }

  private static boolean isListening(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
