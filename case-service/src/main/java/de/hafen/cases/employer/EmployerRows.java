package de.hafen.cases.employer;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EmployerRows extends JpaRepository<Employer, UUID> {}
