package de.hafen.platform.keys;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secret that the service is given.
 *
 * @param serviceKey 32 bytes in base64; kept outside the database
 */
@ConfigurationProperties("hafen")
record KeysProperties(String serviceKey) {}
