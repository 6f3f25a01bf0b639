package org.cairn.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import org.cairn.common.ui.SealedTextArea;

/** Classes that ask somebody for words. */
final class Fields {

    private static final Set<String> FIELDS = Set.of(
            TextField.class.getName(),
            TextArea.class.getName(),
            EmailField.class.getName(),
            SealedTextArea.class.getName());

    /** What is typed here is compared and forgotten; nobody ever sees it. */
    private static final Map<String, String> FORGOTTEN = Map.of(
            "SignInView", "an address to sign in with",
            "RecoverView", "an address and a recovery code to come back with",
            "HeardForm", "four words that another mentor reads out",
            "TypeBackForm", "a recovery code typed back",
            "DestroyDialog", "a name typed to confirm");

    static final DescribedPredicate<JavaClass> TAKE_WORDS_THAT_ARE_KEPT = DescribedPredicate.describe(
            "take words that are kept",
            type -> !FORGOTTEN.containsKey(type.getSimpleName())
                    && type.getConstructorCallsFromSelf().stream()
                            .anyMatch(call ->
                                    FIELDS.contains(call.getTargetOwner().getName())));

    private Fields() {}
}
