package de.hafen.cases.consultation;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsultationRows extends JpaRepository<Consultation, UUID> {}
