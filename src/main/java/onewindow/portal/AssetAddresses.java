package onewindow.portal;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Scripts and styles bear the digest of their content in their address: a browser asks for each once, and never meets a new
 * page with an old script.
 */
@Configuration(proxyBeanMethods = false)
class AssetAddresses implements WebMvcConfigurer {

  private static final String FILES = "classpath:/static/assets/";
  private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  // Tasklist's scripts name the file alone
  private static final CacheControl FOR_A_WHILE = CacheControl.maxAge(Duration.ofHours(1));

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    serve(registry, "/assets/{file:.+-[0-9a-f]{32}\\.[a-z]+}", FOR_GOOD);
    serve(registry, "/assets/**", FOR_A_WHILE);
  }

  private static void serve(ResourceHandlerRegistry registry, String addresses, CacheControl kept) {
    registry.addResourceHandler(addresses).addResourceLocations(FILES).setCacheControl(kept)
        .resourceChain(true).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }

  @Bean
  ResourceUrlEncodingFilter assetAddressesInPages() {
    return new ResourceUrlEncodingFilter();
  }
}
