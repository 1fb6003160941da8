package de.hafen.cases.client;

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
class ClientForms {

    private final JsonMapper json;
    private final Validator validator;
    private final EntityManager entities;

    ClientForms(JsonMapper json, Validator validator, EntityManager entities) {
        this.json = json;
        this.validator = validator;
        this.entities = entities;
    }

    String text(ClientForm form) {
        return json.writeValueAsString(form);
    }

    ClientForm form(String text) {
        return json.readValue(text, ClientForm.class);
    }

    /** The form; a problem where two lists together are too long. */
    ClientForm valid(ClientForm form) {
        Set<ConstraintViolation<ClientForm>> broken = validator.validate(form);
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
