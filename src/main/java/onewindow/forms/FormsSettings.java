package onewindow.forms;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a city sets for its forms.
 *
 * @param areas the area codes in use; 341501 and 341521 are historic codes of Lu'an that old papers still carry
 */
@ConfigurationProperties(prefix = "onewindow.forms")
record FormsSettings(
    @DefaultValue({"341502", "341503", "341504", "341522", "341523", "341524", "341525", "341501", "341521"})
    Set<String> areas) {}
