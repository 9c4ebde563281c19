package io.voipcrm.sample.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** The time that agents have to themselves after a call. */
final class WrapUp {
    private WrapUp() {}

    /** From now on there is none, so that an agent may take the next call at once; asked for by any of the pages. */
    static void none(Page page) {
        page.evaluate("""
                async ([email, password]) => {
                  const ask = async (method, path, token, body) => {
                    const answer = await fetch(path, {
                      method,
                      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
                      ...(body && { body: JSON.stringify(body) }),
                    });
                    if (!answer.ok) {
                      throw new Error(`${path}: ${answer.status}`);
                    }
                    return answer.json();
                  };
                  const { token } = await ask('POST', '/api/auth/login', null, { email, password });
                  const rules = await ask('GET', '/api/dialling/rules', token);
                  await ask('PUT', '/api/dialling/rules', token, { ...rules, wrapUpSeconds: 0 });
                }
                """, List.of("admin@example.com", AgentTab.PASSWORD));
    }
}
