package io.voipcrm.sample.demo;

import io.voipcrm.core.access.Role;
import io.voipcrm.core.contact.ContactDetails;
import io.voipcrm.core.contact.PhoneNumber;
import io.voipcrm.core.dialling.CompanyNumber;
import io.voipcrm.core.user.EmailAddress;
import io.voipcrm.core.user.Extension;
import io.voipcrm.core.user.FullName;
import io.voipcrm.core.user.NewUser;
import io.voipcrm.core.user.Password;
import io.voipcrm.sample.telephone.DemoAccount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who works at the demo's company and who calls it. Nobody here exists; the password is published. */
final class DemoCompany {

    private static final String PASSWORD = "demo-voip-2026";

    private DemoCompany() {}

    static NewUser admin() {
        return user("Ada Admin", "admin@example.com", "100", Role.ADMIN);
    }

    /** Everyone but the administrator. */
    static List<NewUser> team() {
        return List.of(
                user("Mona Manager", "mona@example.com", "101", Role.MANAGER),
                user("Alice Andersson", "alice@example.com", "201", Role.USER),
                user("Bob Berg", "bob@example.com", "202", Role.USER));
    }

    static List<ContactDetails> contacts() {
        return List.of(
                contact("Karin Lindqvist", DemoAccount.CUSTOMER_NUMBER),
                contact("Johan Ekström", "+46701740605", "+46846500412"),
                contact("Elif Yılmaz", "+46709876543"),
                contact("Nordhamn Cykel AB", "+46313900650"),
                contact("Siobhán O’Brien", "+353209105101"),
                contact("Familjen Öberg", "+46846500433"));
    }

    static List<CompanyNumber> numbers() {
        return List.of(
                new CompanyNumber(PhoneNumber.of(DemoAccount.COMPANY_NUMBER), "Stockholm"),
                new CompanyNumber(PhoneNumber.of(DemoAccount.SUPPORT_NUMBER), "Support"));
    }

    private static NewUser user(String name, String email, String extension, Role role) {
        return new NewUser(
                FullName.of(name),
                EmailAddress.of(email),
                Optional.empty(),
                Extension.of(extension),
                role,
                Password.of(PASSWORD));
    }

    private static ContactDetails contact(String name, String... numbers) {
        return ContactDetails.of(name, Stream.of(numbers).map(PhoneNumber::of).toArray(PhoneNumber[]::new));
    }
}
