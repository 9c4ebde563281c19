package io.voipcrm.core.exchange;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.access.UserId;
import io.voipcrm.core.contact.Folding;
import io.voipcrm.core.user.User;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Colleagues by what tables call them: their e-mail addresses or names; those who work here come first. */
final class Owners {
    private final Map<String, UserId> byEmail = new HashMap<>();
    private final Map<String, Optional<UserId>> byName = new HashMap<>();

    Owners(List<User> users) {
        for (boolean active : new boolean[] {true, false}) {
            Map<String, Optional<UserId>> names = new HashMap<>();
            for (User user : users) {
                if (user.active() == active) {
                    byEmail.putIfAbsent(Folding.plain(user.email().address()), user.id());
                    names.merge(
                            Folding.plain(user.fullName().text()), Optional.of(user.id()), (a, b) -> Optional.empty());
                }
            }
            names.forEach(byName::putIfAbsent);
        }
    }

    UserId read(String written) {
        String word = Folding.plain(written);
        UserId byAddress = byEmail.get(word);
        if (byAddress != null) {
            return byAddress;
        }
        Optional<UserId> named = byName.get(word);
        if (named == null) {
            throw new InvalidValueException("ownerId", "There is no such colleague");
        }
        return named.orElseThrow(() ->
                new InvalidValueException("ownerId", "Several colleagues have this name: write the e-mail address"));
    }
}
