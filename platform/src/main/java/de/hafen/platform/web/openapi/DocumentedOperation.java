package de.hafen.platform.web.openapi;

import de.hafen.platform.rights.Operations;
import de.hafen.platform.web.IfMatch;
import de.hafen.platform.web.PageQuery;
import de.hafen.platform.web.WithoutKey;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what the platform does around it, so that no controller has to say it. */
final class DocumentedOperation implements GlobalOperationCustomizer {

    static final String PROBLEM = "Problem";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setOperationId(id(method));
        rights(operation, method);
        if (takes(method, IfMatch.class)) {
            operation.addParametersItem(
                    header("If-Match", "The ETag of the version that was seen.", true));
            refusal(operation, "412");
            refusal(operation, "428");
        }
        if (takes(method, PageQuery.class)) {
            pages(operation);
        }
        if (changes(method)) {
            boolean required = posts(method) && !method.hasMethodAnnotation(WithoutKey.class);
            operation.addParametersItem(
                    header(
                            "Idempotency-Key",
                            "A new random text for each new request, the same for a repeated one.",
                            required));
            refusal(operation, "409");
            refusal(operation, "422");
        }
        refusal(operation, "400");
        refusal(operation, "404");
        refusal(operation, "503");
        return operation;
    }

    private static void rights(Operation operation, HandlerMethod method) {
        Operations.action(method)
                .ifPresentOrElse(
                        action -> {
                            operation.addExtension("x-needs", action);
                            refusal(operation, "401");
                            refusal(operation, "403");
                        },
                        () -> {
                            if (Operations.open(method)) {
                                operation.setSecurity(List.of());
                                operation.addExtension("x-open", true);
                            }
                        });
    }

    private static void pages(Operation operation) {
        operation.addParametersItem(
                new QueryParameter()
                        .name("limit")
                        .description("How many items at most.")
                        .schema(
                                new IntegerSchema()
                                        .minimum(BigDecimal.ONE)
                                        .maximum(BigDecimal.valueOf(PageQuery.MOST))
                                        ._default(PageQuery.DEFAULT)));
        operation.addParametersItem(
                new QueryParameter()
                        .name("cursor")
                        .description("The member next of the page before.")
                        .schema(new StringSchema()));
    }

    private static HeaderParameter header(String name, String description, boolean required) {
        var header = new HeaderParameter();
        header.setName(name);
        header.setDescription(description);
        header.setRequired(required);
        header.setSchema(new StringSchema());
        return header;
    }

    private static void refusal(Operation operation, String status) {
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        operation
                .getResponses()
                .putIfAbsent(status, new ApiResponse().$ref("#/components/responses/" + PROBLEM));
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static boolean posts(HandlerMethod method) {
        return methods(method).contains(RequestMethod.POST);
    }

    private static boolean changes(HandlerMethod method) {
        return methods(method).stream()
                .anyMatch(it ->
                        switch (it) {
                            case POST, PUT, PATCH, DELETE -> true;
                            case GET, HEAD, OPTIONS, TRACE -> false;
                        });
    }

    private static List<RequestMethod> methods(HandlerMethod method) {
        RequestMapping mapping =
                AnnotatedElementUtils.findMergedAnnotation(
                        method.getMethod(), RequestMapping.class);
        return mapping == null ? List.of() : List.of(mapping.method());
    }

    /** For example {@code clientAdd}: stable, and without the numbers of the order of beans. */
    private static String id(HandlerMethod method) {
        String feature = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        return feature.substring(0, 1).toLowerCase(Locale.ROOT)
                + feature.substring(1)
                + StringUtils.capitalize(method.getMethod().getName());
    }
}
