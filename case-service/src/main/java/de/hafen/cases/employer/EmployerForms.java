package de.hafen.cases.employer;

import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Forms as they are kept beside a merge. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EmployerForms {

    private final JsonMapper json;
    private final Validator validator;
    private final EntityManager entities;

    EmployerForms(JsonMapper json, Validator validator, EntityManager entities) {
        this.json = json;
        this.validator = validator;
        this.entities = entities;
    }

    String text(EmployerForm form) {
        return json.writeValueAsString(form);
    }

    EmployerForm form(String text) {
        return json.readValue(text, EmployerForm.class);
    }

    /** The form; a problem where two lists together are too long. */
    EmployerForm valid(EmployerForm form) {
        Set<ConstraintViolation<EmployerForm>> broken = validator.validate(form);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return form;
    }

    /** What was read is read anew: merging writes with SQL. */
    void forget() {
        entities.flush();
        entities.clear();
    }
}
