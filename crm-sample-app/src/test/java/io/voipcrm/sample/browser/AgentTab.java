package io.voipcrm.sample.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** A browser tab as the agent in front of it sees and uses it. */
final class AgentTab {
    static final String PASSWORD = "demo-voip-2026";

    private final Page page;

    private AgentTab(Page page) {
        this.page = page;
    }

    /** Opens the application in a window of its own and signs in. */
    static AgentTab signedIn(BrowserContext window, URI product, String email) {
        AgentTab tab = new AgentTab(window.newPage());
        tab.page.navigate(product.resolve("/").toString());
        tab.signIn(email, PASSWORD);
        assertThat(tab.team()).isVisible();
        return tab;
    }

    /** Another tab of a window that is signed in already. */
    static AgentTab another(BrowserContext window, URI product) {
        AgentTab tab = new AgentTab(window.newPage());
        tab.page.navigate(product.resolve("/").toString());
        assertThat(tab.team()).isVisible();
        return tab;
    }

    static AgentTab at(Page page) {
        return new AgentTab(page);
    }

    void signIn(String email, String password) {
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        button("Sign in").click();
    }

    AgentTab goOnline() {
        button("Go online").click();
        assertThat(page.getByText("Telephone ready").first()).isVisible();
        assertThat(ownCard()).containsText("Available");
        return this;
    }

    Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    Locator ringing() {
        return region("Ringing calls").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Answer"));
    }

    /** The rows of the dashboard's list of calls. */
    Locator callsNow() {
        return region("Calls now").getByRole(AriaRole.LISTITEM);
    }

    /** A button in the dashboard's list, there for the calls that ring for this agent. */
    Locator inCallsNow(String button) {
        return callsNow().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    /** The card of one caller, which says for two seconds which colleague was faster. */
    Locator toldWhoAnswered(String callerAsShown) {
        return page.getByRole(AriaRole.COMPLEMENTARY)
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(callerAsShown));
    }

    Locator liveCall() {
        return region("Live call");
    }

    Locator team() {
        return region("Team");
    }

    Locator cardOf(String fullName) {
        return team().getByRole(AriaRole.ARTICLE, new Locator.GetByRoleOptions().setName(fullName));
    }

    private Locator ownCard() {
        return team().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText("· you"));
    }

    void answer() {
        ringing().first().click();
    }

    void decline() {
        region("Ringing calls")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Decline"))
                .first()
                .click();
    }

    void hangUp() {
        liveCall()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hang up"))
                .click();
    }

    /** A control of the call in hand: Mute, Hold, Resume, Keypad, Transfer, Add. */
    Locator control(String name) {
        return liveCall()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What the dock says of a call that has just ended. */
    Locator lastCall() {
        return region("Last call");
    }

    /** Everything about calls, on every page. */
    Locator dock() {
        return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Calls"));
    }

    /** A button that stands outside of the call in hand. */
    Locator inDock(String button) {
        return dock().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    Locator dialPad() {
        return page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Dial pad"));
    }

    void dial(String typed) {
        dialPad().getByLabel("Number or extension").fill(typed);
        call();
    }

    /** Calls the number in the dial pad. */
    void call() {
        dialPad()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Call").setExact(true))
                .click();
    }

    /** Hands the call in hand on to a colleague or a number, by "Ask first" or "Transfer now". */
    void transferTo(String who, String way) {
        control("Transfer").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Colleague or number").first().fill(who);
        dialog.getByRole(AriaRole.RADIO).first().click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(way))
                .click();
        assertThat(dialog).isHidden();
    }

    void chooseInAccountMenu(String item) {
        button("Account").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item))
                .click();
    }

    /** Why no call rings here, or why nobody would hear. */
    Locator banner() {
        return page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName("Why no call rings here"));
    }

    void signOut() {
        chooseInAccountMenu("Sign out");
        assertThat(button("Sign in")).isVisible();
    }

    /** What an admin does when somebody has forgotten theirs. */
    void changePasswordOf(String fullName, String password) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Users"))
                .first()
                .click();
        button("Edit " + fullName).first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("New password", new Locator.GetByLabelOptions().setExact(true))
                .fill(password);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(dialog).isHidden();
    }

    /** Presses Answer at the given moment of the computer's clock, however long this call takes to arrive. */
    void answerAt(long epochMillis) {
        ringing().first().evaluate("(button, at) => { setTimeout(() => button.click(), at - Date.now()); }", (double)
                epochMillis);
    }

    /** Bytes of sound that have come in from the customer so far. */
    double soundReceived() {
        return Sound.inboundBytes(page.evaluate("() => window.__softphone.stats()"));
    }
}
