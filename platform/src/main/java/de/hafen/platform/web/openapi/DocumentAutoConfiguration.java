package de.hafen.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonCreator;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.PageQuery;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.extractor.MethodParameterPojoExtractor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * The OpenAPI 3.1 document at {@code /v3/api-docs}, an address that the gateway does not pass on:
 * it fetches the document itself and gives it out under its own.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
class DocumentAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(IfMatch.class)
                .addRequestWrapperToIgnore(PageQuery.class);
        MethodParameterPojoExtractor.addSimpleTypePredicate(DocumentAutoConfiguration::isOneValue);
    }

    /** A value type is one parameter, not an object with one member. */
    private static boolean isOneValue(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith("de.hafen.")
                && (type.getRecordComponents().length == 1 || isReadFromText(type));
    }

    private static boolean isReadFromText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(it -> it.isAnnotationPresent(JsonCreator.class))
                .anyMatch(
                        it -> Arrays.equals(it.getParameterTypes(), new Class<?>[] {String.class}));
    }

    @Bean
    OpenAPI openApi(Environment environment) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title(environment.getProperty("spring.application.name", "Hafen"))
                                .version("1"))
                .addServersItem(new Server().url("/"))
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        "token",
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .bearerFormat("JWT"))
                                .addSchemas(DocumentedOperation.PROBLEM, problem())
                                .addResponses(DocumentedOperation.PROBLEM, refused()));
    }

    @Bean
    DocumentedOperation documentedOperation() {
        return new DocumentedOperation();
    }

    @Bean
    DocumentedRecords documentedRecords() {
        return new DocumentedRecords();
    }

    @Bean
    DocumentedAnswers documentedAnswers() {
        return new DocumentedAnswers();
    }

    /**
     * The address under which a service was asked is nobody's business. A document that starts
     * without any server gets that address with each answer from springdoc's cache, after this
     * customizer; so it starts with one.
     */
    @Bean
    GlobalOpenApiCustomizer withoutServers() {
        return document -> document.setServers(null);
    }

    private static ApiResponse refused() {
        return new ApiResponse()
                .description("A problem (RFC 9457); branch on its type only.")
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/Problem"))));
    }

    private static Schema<?> problem() {
        Schema<?> violation =
                new ObjectSchema()
                        .addProperty("pointer", text("JSON pointer, ?parameter or Header:"))
                        .addProperty("code", text("Stable word for the kind of error."))
                        .addProperty("detail", text("What is wrong and what would be right."))
                        .required(List.of("pointer", "code", "detail"));
        return new ObjectSchema()
                .addProperty("type", text("Stable type, for example /problems/unknown-path."))
                .addProperty("title", text("What happened and what to do."))
                .addProperty("status", new IntegerSchema().description("HTTP status."))
                .addProperty("instance", text("The path that was asked for."))
                .addProperty("errors", new ArraySchema().items(violation))
                .required(List.of("type", "title", "status"));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
