package de.hafen.cases.client;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ClientRows extends JpaRepository<Client, UUID> {}
