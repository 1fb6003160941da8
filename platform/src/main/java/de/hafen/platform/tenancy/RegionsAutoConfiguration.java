package de.hafen.platform.tenancy;

import de.hafen.platform.identity.RegionGate;
import de.hafen.platform.keys.ServiceKey;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The region door, and what makes, upgrades and finds regions. */
@AutoConfiguration(
        after = ServiceDbAutoConfiguration.class,
        beforeName = "de.hafen.platform.identity.IdentityAutoConfiguration",
        before = {DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class})
@ConditionalOnProperty(name = "hafen.regions.enabled", matchIfMissing = true)
class RegionsAutoConfiguration {

    private static final Duration AGAIN = Duration.ofSeconds(2);

    @Bean
    RegionSchemas regionSchemas(TenancyProperties properties, ServiceKey key) {
        return new RegionSchemas(properties.names(), key);
    }

    @Bean
    RegionMigrations regionMigrations(
            Placements placements,
            ServiceSchema serviceSchema,
            TenancyProperties properties,
            RegionSchemas schemas) {
        return new RegionMigrations(
                placements, properties.names(), serviceSchema, schemas, Changelog.ofRegions());
    }

    @Bean
    RegionRegistry regionRegistry(
            @ServiceDb JdbcClient db, TenancyProperties properties, RegionMigrations migrations) {
        return new RegionRegistry(
                db,
                System::nanoTime,
                properties.regions().knownFor(),
                migrations.changelog().size());
    }

    /** A request to a region that may not be entered is told so before anything else is done. */
    @Bean
    RegionGate regionGate(RegionRegistry registry) {
        return registry::enter;
    }

    @Bean
    DoorCounts doorCounts() {
        return new DoorCounts();
    }

    @Bean
    RegionOpener regionOpener(
            TenancyProperties properties,
            Placements placements,
            RegionSchemas schemas,
            DoorCounts counts) {
        return new RegionOpener(
                properties.names(),
                placements,
                schemas,
                properties.regions().statementTimeout(),
                counts);
    }

    @Bean(destroyMethod = "close")
    @Primary
    RegionDataSource regionDataSource(
            RegionRegistry registry,
            RegionOpener opener,
            TenancyProperties properties,
            DoorCounts counts) {
        return new RegionDataSource(
                registry, opener, properties.regions(), System::nanoTime, counts);
    }

    @Bean
    DoorMetrics doorMetrics(RegionDataSource door, Placements placements, DoorCounts counts) {
        return new DoorMetrics(door, placements, counts);
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(RegionDataSource door) {
        return JdbcClient.create((DataSource) door);
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(
            ObjectProvider<EntityManagerFactory> entities, RegionDataSource door) {
        EntityManagerFactory known = entities.getIfAvailable();
        return known == null ? RegionTransactions.of(door) : RegionTransactions.of(known);
    }

    @Bean
    Migrators migrators(Placements placements) {
        return new Migrators(placements);
    }

    @Bean
    Regions regions(
            @ServiceDb JdbcClient db,
            RegionRegistry registry,
            RegionMigrations migrations,
            Placements placements,
            Migrators migrators,
            RegionDataSource door) {
        return new Regions(db, registry, migrations, placements, migrators, door);
    }

    @Bean
    RegionUpgrades regionUpgrades(
            @ServiceDb JdbcClient db, Regions regions, RegionMigrations migrations) {
        return new RegionUpgrades(db, regions, migrations, AGAIN);
    }

    @Bean
    SideDoor relayDoor(
            Placements placements, RegionRegistry registry, TenancyProperties properties) {
        ServiceNames names = properties.names();
        return new SideDoor(placements, registry, names, names.relay());
    }

    @Bean
    SideDoor sealerDoor(
            Placements placements, RegionRegistry registry, TenancyProperties properties) {
        ServiceNames names = properties.names();
        return new SideDoor(placements, registry, names, names.sealer());
    }

    @Bean
    ClosedSchemas closedSchemas(
            Placements placements,
            ServiceSchema serviceSchema,
            TenancyProperties properties,
            ServiceKey key) {
        return new ClosedSchemas(placements, serviceSchema, properties.names(), key);
    }

    @Bean
    RegionsController regionsController(Regions regions) {
        return new RegionsController(regions);
    }
}
