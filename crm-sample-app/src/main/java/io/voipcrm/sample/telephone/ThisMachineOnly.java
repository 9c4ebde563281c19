package io.voipcrm.sample.telephone;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The local telephone network exists for this machine only; everybody else finds nothing. */
final class ThisMachineOnly extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ThisMachine.isAddress(request.getRemoteAddr())
                && ThisMachine.isHost(request.getServerName())
                && ThisMachine.isOrigin(request.getHeader("Origin"))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
