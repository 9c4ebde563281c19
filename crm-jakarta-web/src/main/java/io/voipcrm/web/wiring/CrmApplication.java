package io.voipcrm.web.wiring;

import io.voipcrm.web.activity.CallNoteResource;
import io.voipcrm.web.activity.CallerCardResource;
import io.voipcrm.web.activity.ContactNoteResource;
import io.voipcrm.web.activity.NoteResource;
import io.voipcrm.web.activity.TaskResource;
import io.voipcrm.web.activity.TimelineResource;
import io.voipcrm.web.call.CallLogResource;
import io.voipcrm.web.call.CallResource;
import io.voipcrm.web.call.ControlResource;
import io.voipcrm.web.call.CorrectionResource;
import io.voipcrm.web.call.ExplanationResource;
import io.voipcrm.web.call.HandoverResource;
import io.voipcrm.web.call.PlacingResource;
import io.voipcrm.web.call.StatisticsResource;
import io.voipcrm.web.contact.CompanyResource;
import io.voipcrm.web.contact.ContactResource;
import io.voipcrm.web.contact.DuplicateResource;
import io.voipcrm.web.contact.ExportResource;
import io.voipcrm.web.contact.FieldResource;
import io.voipcrm.web.contact.FindingResource;
import io.voipcrm.web.contact.TrashResource;
import io.voipcrm.web.contact.ViewResource;
import io.voipcrm.web.dialling.DiallingResource;
import io.voipcrm.web.dialling.DiallingRulesResource;
import io.voipcrm.web.exchange.ImportResource;
import io.voipcrm.web.json.FieldsReader;
import io.voipcrm.web.json.RecordWriter;
import io.voipcrm.web.missed.MissedCallResource;
import io.voipcrm.web.presence.AvailabilityResource;
import io.voipcrm.web.problem.CrmExceptionMapper;
import io.voipcrm.web.problem.HttpProblemMapper;
import io.voipcrm.web.problem.InvalidRequestMapper;
import io.voipcrm.web.problem.UnexpectedFailureMapper;
import io.voipcrm.web.report.ReportResource;
import io.voipcrm.web.security.BearerFilter;
import io.voipcrm.web.session.FirstAdminResource;
import io.voipcrm.web.session.HealthResource;
import io.voipcrm.web.session.SessionResource;
import io.voipcrm.web.session.SetupResource;
import io.voipcrm.web.telephony.CredentialsResource;
import io.voipcrm.web.telephony.TelephoneResource;
import io.voipcrm.web.user.UserResource;
import io.voipcrm.web.webhook.WebhookResource;
import io.voipcrm.web.wrapup.OpenWrapUpResource;
import io.voipcrm.web.wrapup.OutcomeResource;
import io.voipcrm.web.wrapup.WrapUpResource;
import io.voipcrm.web.wrapup.WrapUpSettingsResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything under {@code /api}. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info = @Info(title = "VoIP CRM", version = "1", description = "A CRM for teams who talk by telephone"),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class CrmApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SessionResource.class,
                FirstAdminResource.class,
                SetupResource.class,
                HealthResource.class,
                UserResource.class,
                CallLogResource.class,
                CorrectionResource.class,
                ExplanationResource.class,
                ReportResource.class,
                CallResource.class,
                MissedCallResource.class,
                NoteResource.class,
                ContactNoteResource.class,
                CallNoteResource.class,
                TaskResource.class,
                TimelineResource.class,
                CallerCardResource.class,
                OutcomeResource.class,
                WrapUpSettingsResource.class,
                WrapUpResource.class,
                OpenWrapUpResource.class,
                PlacingResource.class,
                ControlResource.class,
                HandoverResource.class,
                StatisticsResource.class,
                ContactResource.class,
                FindingResource.class,
                TrashResource.class,
                ExportResource.class,
                ImportResource.class,
                DuplicateResource.class,
                CompanyResource.class,
                FieldResource.class,
                ViewResource.class,
                DiallingResource.class,
                DiallingRulesResource.class,
                AvailabilityResource.class,
                CredentialsResource.class,
                TelephoneResource.class,
                WebhookResource.class,
                BearerFilter.class,
                FieldsReader.class,
                RecordWriter.class,
                CrmExceptionMapper.class,
                InvalidRequestMapper.class,
                HttpProblemMapper.class,
                UnexpectedFailureMapper.class);
    }
}
