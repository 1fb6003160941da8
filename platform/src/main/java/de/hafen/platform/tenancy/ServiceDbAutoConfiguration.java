package de.hafen.platform.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import de.hafen.platform.keys.KeysAutoConfiguration;
import de.hafen.platform.keys.ServiceKey;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Access to the service's own schema. Nothing connects before the first use: a server that is down
 * doesn't stop the start.
 */
@AutoConfiguration(after = KeysAutoConfiguration.class, before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(TenancyProperties.class)
class ServiceDbAutoConfiguration {

    @Bean
    Placements placements(TenancyProperties properties, ServiceKey key) {
        return Placements.of(properties, key);
    }

    @Bean
    ServiceSchema serviceSchema(Placements placements, TenancyProperties properties) {
        return new ServiceSchema(placements, properties.names());
    }

    @Bean(destroyMethod = "close")
    ServicePool servicePool(Placements placements, TenancyProperties properties, ServiceKey key) {
        HikariDataSource pool = new HikariDataSource();
        ServiceNames names = properties.names();
        pool.setPoolName("service");
        pool.setJdbcUrl(placements.address(TenancyProperties.SHARED).database(names.database()));
        pool.setUsername(names.serviceRole());
        pool.setPassword(key.rolePassword(names.serviceRole()));
        pool.setMaximumPoolSize(properties.serviceConnections());
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(2_500);
        pool.setValidationTimeout(1_000);
        pool.addDataSourceProperty("ApplicationName", "hafen " + names.service());
        pool.addDataSourceProperty("assumeMinServerVersion", "18");
        pool.addDataSourceProperty("connectTimeout", "2");
        pool.addDataSourceProperty("gssEncMode", "disable");
        pool.addDataSourceProperty("logServerErrorDetail", "false"); // it shows whole rows
        pool.addDataSourceProperty("socketTimeout", "4");
        pool.addDataSourceProperty("sslResponseTimeout", "2000");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return new ServicePool(pool);
    }

    @Bean
    @ServiceDb
    DataSource serviceDataSource(ServicePool pool, ServiceSchema schema) {
        return new ServiceDataSource(pool.pool(), schema);
    }

    @Bean
    @ServiceDb
    JdbcClient serviceJdbcClient(@ServiceDb DataSource serviceDataSource) {
        return JdbcClient.create(serviceDataSource);
    }

    @Bean(ServiceDb.TRANSACTIONS)
    @ServiceDb
    PlatformTransactionManager serviceTransactions(@ServiceDb DataSource serviceDataSource) {
        return new JdbcTransactionManager(serviceDataSource);
    }

    /** Keeps the bare pool from being taken for a data source of its own. */
    record ServicePool(HikariDataSource pool) {
        void close() {
            pool.close();
        }
    }
}
