package io.voipcrm.sample.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The call log as a person reads it. */
final class CallLogPage {
    private final Page page;

    private CallLogPage(Page page) {
        this.page = page;
    }

    /** Goes there by the navigation, so that a call in progress stays. */
    static CallLogPage open(AgentTab tab) {
        tab.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Calls").setExact(true))
                .first()
                .click();
        return new CallLogPage(tab.page());
    }

    /** The first row below the heading. */
    Locator newest() {
        return page.getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW).nth(1);
    }
}
