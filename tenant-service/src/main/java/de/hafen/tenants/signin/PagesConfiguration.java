package de.hafen.tenants.signin;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The pages' look, and their language: what was chosen, else what the browser asks for, else
 * German.
 */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    private static final List<Locale> SPOKEN = List.of(Locale.GERMAN, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        var chosen = new CookieLocaleResolver("hafen-language");
        chosen.setCookiePath("/auth");
        chosen.setCookieMaxAge(Duration.ofDays(365));
        chosen.setCookieHttpOnly(true);
        chosen.setDefaultLocaleFunction(request -> {
            String asked = request.getHeader("Accept-Language");
            return spoken(asked == null ? "" : asked);
        });
        return chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choice = new LocaleChangeInterceptor();
        choice.setParamName("lang");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice).addPathPatterns("/auth/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/auth/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }

    private static Locale spoken(String asked) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(asked), SPOKEN);
            return best == null ? fallback(asked) : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.GERMAN;
        }
    }

    /** Who asks for languages that we don't speak is likelier to read English. */
    private static Locale fallback(String asked) {
        return asked.isBlank() || Arrays.asList(asked.split("[,;]", -1)).contains("*")
                ? Locale.GERMAN
                : Locale.ENGLISH;
    }
}
