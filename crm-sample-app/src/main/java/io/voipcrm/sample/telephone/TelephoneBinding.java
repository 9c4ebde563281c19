package io.voipcrm.sample.telephone;

import io.voipcrm.sample.config.Mode;
import io.voipcrm.sample.config.Settings;
import io.voipcrm.twilio.simulator.TelephoneNetwork;
import io.voipcrm.twilio.simulator.time.ExecutorScheduler;
import io.voipcrm.twilio.simulator.time.HurriedScheduler;
import io.voipcrm.twilio.simulator.webhook.JdkHttpSender;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import java.time.Clock;
import java.util.EnumSet;

/** Puts the local telephone network on the server's sockets in the demo, and closes its paths otherwise. */
@WebListener
public class TelephoneBinding implements ServletContextListener {

    private final Settings settings;

    private final ManagedScheduledExecutorService scheduler;
    private final ManagedExecutorService executor;

    @Inject
    public TelephoneBinding(
            Settings settings, ManagedScheduledExecutorService scheduler, ManagedExecutorService executor) {
        this.settings = settings;
        this.scheduler = scheduler;
        this.executor = executor;
    }

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext context = start.getServletContext();
        if (settings.mode() == Mode.DEMO) {
            close(context, new ThisMachineOnly());
            open(context);
        } else {
            close(context, new NotHere());
        }
    }

    private void open(ServletContext context) {
        DemoAccount demo = DemoAccount.of(settings);
        Clock clock = Clock.systemUTC();
        TelephoneNetwork network = new TelephoneNetwork(
                demo.account(),
                clock,
                new HurriedScheduler(new ExecutorScheduler(scheduler), clock),
                new JdkHttpSender(executor));
        serve(context, "telephone-rest", new RestServlet(network.rest()), DemoAccount.PATH + "/2010-04-01/*");
        serve(context, "telephone-control", new ControlServlet(network.controlApi()), DemoAccount.PATH + "/control/*");
        serve(context, "telephone-demo", new PhoneServlet(network.control()), DemoAccount.PATH + "/phone/*");
        serve(context, "telephone-page", new PhonePageServlet(), "/phone");
        try {
            ServerContainer sockets = (ServerContainer) context.getAttribute(ServerContainer.class.getName());
            sockets.addEndpoint(Sockets.signalling(network, DemoAccount.PATH + "/signal"));
            sockets.addEndpoint(Sockets.telephonePages(network, DemoAccount.PATH + "/phone/ws"));
        } catch (DeploymentException e) {
            throw new IllegalStateException("The local telephone network has no sockets", e);
        }
    }

    private static void serve(ServletContext context, String name, Servlet servlet, String path) {
        ServletRegistration.Dynamic served = context.addServlet(name, servlet);
        served.setAsyncSupported(true);
        served.addMapping(path);
    }

    private static void close(ServletContext context, Filter door) {
        FilterRegistration.Dynamic closed = context.addFilter("telephone-door", door);
        closed.setAsyncSupported(true);
        closed.addMappingForUrlPatterns(
                EnumSet.of(DispatcherType.REQUEST), false, DemoAccount.PATH + "/*", "/phone", "/phone.html");
    }
}
