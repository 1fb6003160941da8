package de.hafen.cases.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClientFieldTests {

    @Test
    void everyFieldOfAFileCanBeChosen() {
        assertThat(Arrays.stream(ClientField.values()).map(ClientField::component))
                .containsExactlyInAnyOrder(
                        Arrays.stream(ClientForm.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toArray(String[]::new));
    }
}
