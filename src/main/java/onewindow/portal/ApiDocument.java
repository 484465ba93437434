package onewindow.portal;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document: what the API is called, who may call it, and how it refuses. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

  private static final String BASIC = "basic";
  private static final String BEARER = "bearer";
  private static final String SESSION = "session";

  @Bean
  OpenAPI apiDescription() {
    Components components = new Components()
        .addSecuritySchemes(BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
        .addSecuritySchemes(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
            .bearerFormat("JWT").description("Where people sign in at a Keycloak, instead of basic"))
        .addSecuritySchemes(SESSION, new SecurityScheme().type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.COOKIE).name("JSESSIONID"));
    // the record around the fields is ours: outside they are the object itself
    SpringDocUtils.getConfig().replaceWithSchema(Fields.class, new ObjectSchema());
    SpringDocUtils.getConfig().replaceWithSchema(FileChoice.class,
        new ObjectSchema().additionalProperties(new ArraySchema().items(new StringSchema())));
    ModelConverters.getInstance().readAll(Problem.class).forEach(components::addSchemas);
    return new OpenAPI()
        .info(new Info().title("一窗 OneWindow").version("1")
            .description("One window for a city's government services. Texts come in the reader's language:"
                + " by lang=zh or lang=en, else by Accept-Language, else in Chinese.")
            .license(new License().name("Apache-2.0")))
        .components(components)
        .addSecurityItem(new SecurityRequirement().addList(BASIC))
        .addSecurityItem(new SecurityRequirement().addList(BEARER))
        .addSecurityItem(new SecurityRequirement().addList(SESSION));
  }

  @Bean
  OperationCustomizer refusalsInDocument() {
    return new RefusalsInDocument(ProblemTexts.read());
  }
}
