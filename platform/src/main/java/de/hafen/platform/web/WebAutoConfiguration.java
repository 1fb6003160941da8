package de.hafen.platform.web;

import de.hafen.platform.keys.ServiceKey;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The conventions of the HTTP interface. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebProperties.class)
class WebAutoConfiguration {

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(WebProperties properties) {
        var registration =
                new FilterRegistrationBean<>(new BodyFilter(properties.maxBody().toBytes()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return registration;
    }

    @Bean
    FilterRegistrationBean<LanguagesFilter> languagesFilter() {
        var registration = new FilterRegistrationBean<>(new LanguagesFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 25);
        return registration;
    }

    @Bean
    Legible legible() {
        return new Legible();
    }

    @Bean
    Cursors cursors(ServiceKey key) {
        return new Cursors(key.derive("web|cursor"));
    }

    @Bean
    MergePatch mergePatch(JsonMapper json, Validator validator) {
        return new MergePatch(json, validator);
    }

    @Bean
    NextLink nextLink() {
        return new NextLink();
    }

    @Bean
    WebMvcRegistrations operations() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new OperationMapping();
            }
        };
    }

    @Bean
    WebMvcConfigurer webArguments(Cursors cursors) {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry formatters) {
                formatters.addConverter(new IsoDay());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IfMatchArgument());
                resolvers.add(new PageQueryArgument(cursors));
            }
        };
    }
}
