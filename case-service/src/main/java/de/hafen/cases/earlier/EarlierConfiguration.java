package de.hafen.cases.earlier;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of waiting for an earlier time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EarlierProperties.class)
class EarlierConfiguration {}
