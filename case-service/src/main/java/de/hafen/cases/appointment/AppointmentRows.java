package de.hafen.cases.appointment;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AppointmentRows extends JpaRepository<Appointment, UUID> {}
