package onewindow;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Secrets on the command line of an installation for real people, where everybody on the machine reads them. */
record SecretValues(ConfigurableEnvironment environment) {

  private static final Pattern SECRET = Pattern.compile("(^|[.-])(password|secret)$");
  /** Encoded, as in {bcrypt}…. */
  private static final String ENCODED = "{";

  void unfit(List<SandboxValue> left) {
    environment.getPropertySources().stream().filter(CommandLinePropertySource.class::isInstance)
        .map(EnumerablePropertySource.class::cast)
        .forEach(arguments -> Arrays.stream(arguments.getPropertyNames())
            .filter(name -> SECRET.matcher(name).find())
            .filter(name -> !String.valueOf(arguments.getProperty(name)).startsWith(ENCODED))
            .forEach(name -> left.add(onCommandLine(name))));
  }

  private static SandboxValue onCommandLine(String name) {
    return new SandboxValue("--" + name,
        "命令行上的密钥对本机所有人可见；请写入环境变量或者配置文件。",
        "Everybody on the machine reads what stands on a command line; give it in the environment or in a file.");
  }
}
