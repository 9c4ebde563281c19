package io.voipcrm.core.exchange;

import io.voipcrm.core.InvalidValueException;
import io.voipcrm.core.contact.ContactField;
import io.voipcrm.core.contact.FieldDefinition;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guesses from a table's headers what its columns hold, in English, Swedish and German. */
public final class HeaderGuess {
    private static final Map<String, ColumnTarget> WORDS = new HashMap<>();

    /** What is put together to a name, where no column has the whole. */
    private static final Set<String> PARTS = Set.of(
            "firstname",
            "lastname",
            "givenname",
            "familyname",
            "surname",
            "fornamn",
            "efternamn",
            "vorname",
            "nachname");

    static {
        PARTS.forEach(part -> known("name", part));
        known("name", "name", "fullname", "contact", "contactname", "namn", "kontakt", "vollstandigername");
        known("company", "company", "companyname", "organization", "organisation", "foretag", "bolag", "firma");
        known("phone:mobile", "mobile", "mobilephone", "cell", "cellphone", "mobil", "mobilnummer", "mobiltelefon");
        known("phone:home", "homephone", "hemtelefon", "telefonprivat");
        known("phone:fax", "fax", "faxnumber", "faxnummer");
        known("phone:work", "phone", "phonenumber", "telephone", "workphone", "businessphone", "telefon");
        known("phone:work", "telefonnummer", "arbetstelefon", "telefongeschaftlich", "phonevalue");
        known("phone:other", "phones", "otherphone");
        known("email:work", "email", "emailaddress", "mail", "epost", "epostadress", "mailadresse", "emailadresse");
        known("email:work", "emailvalue");
        known("email:other", "emails", "otheremail");
        known("address.street", "street", "streetaddress", "address", "adress", "gatuadress", "gata", "strasse");
        known("address.postalCode", "postalcode", "postcode", "zip", "zipcode", "postnummer", "postnr", "plz");
        known("address.city", "city", "town", "ort", "postort", "stad", "stadt");
        known("address.region", "region", "state", "province", "lan", "bundesland");
        known("address.country", "country", "land");
        known("tags", "tags", "labels", "taggar", "etiketter", "schlagworter");
        known("notes", "notes", "note", "comment", "comments", "anteckningar", "kommentar", "notizen", "bemerkungen");
        known("owner", "owner", "agare", "ansvarig", "besitzer", "zustandig");
    }

    private HeaderGuess() {}

    /** What each of the columns holds, in their order; empty where the header says nothing. */
    public static List<Optional<ColumnTarget>> of(List<String> headers, List<ContactField> fields) {
        Set<ColumnTarget> taken = new HashSet<>();
        List<Optional<ColumnTarget>> guessed = new ArrayList<>();
        boolean whole = headers.stream().anyMatch(header -> isName(header) && !isPart(header));
        for (String header : headers) {
            guessed.add(named(header, fields)
                    .or(() -> Optional.ofNullable(WORDS.get(plain(header))))
                    .or(() -> field(header, fields))
                    .filter(target -> !isPart(header) || !whole)
                    .filter(target ->
                            taken.add(target) || (target.repeatable() && (!isName(header) || isPart(header)))));
        }
        return guessed;
    }

    private static boolean isName(String header) {
        ColumnTarget target = WORDS.get(plain(header));
        return target != null && target.kind() == ColumnTarget.Kind.NAME;
    }

    private static boolean isPart(String header) {
        return PARTS.contains(plain(header));
    }

    /** The target by its own name, which is how an export names a field that is called like something else. */
    private static Optional<ColumnTarget> named(String header, List<ContactField> fields) {
        try {
            ColumnTarget target = ColumnTarget.parse(header.strip());
            return Optional.of(target)
                    .filter(known -> known.kind() != ColumnTarget.Kind.FIELD || isField(known.detail(), fields));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static boolean isField(String key, List<ContactField> fields) {
        return fields.stream().anyMatch(field -> field.definition().key().equals(key));
    }

    private static Optional<ColumnTarget> field(String header, List<ContactField> fields) {
        String text = header.strip();
        return fields.stream()
                .map(ContactField::definition)
                .filter(known ->
                        known.label().equalsIgnoreCase(text) || known.key().equalsIgnoreCase(text))
                .findFirst()
                .map(FieldDefinition::key)
                .map(key -> new ColumnTarget(ColumnTarget.Kind.FIELD, key));
    }

    private static void known(String target, String... words) {
        for (String word : words) {
            WORDS.put(word, ColumnTarget.parse(target));
        }
    }

    /** Letters only, without accents, so that "E-mail 2" and "Förnamn:" are read like their words. */
    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^a-z]", "");
    }
}
