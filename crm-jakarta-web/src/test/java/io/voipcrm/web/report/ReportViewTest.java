package io.voipcrm.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.voipcrm.core.access.UserId;
import io.voipcrm.core.call.OutcomeCodeId;
import io.voipcrm.core.csv.CsvWriter;
import io.voipcrm.core.report.Figures;
import io.voipcrm.core.report.Grouping;
import io.voipcrm.core.report.Report;
import io.voipcrm.core.report.ReportQuery;
import io.voipcrm.core.report.Sums;
import io.voipcrm.core.user.FullName;
import io.voipcrm.web.report.ReportJson.RowJson;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportViewTest {
    private static final Figures FIGURES =
            Figures.of(new Sums(4, 3, 1, 2, 3, 2, 1, 1, 2, 9_000, 61_000, 500, 499, 3, 63_000));

    private static Report report(Grouping by, String... keys) {
        ReportQuery query = new ReportQuery(
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 4, 1),
                ZoneOffset.UTC,
                by,
                Optional.empty(),
                Optional.empty(),
                false);
        return new Report(
                query,
                FIGURES,
                Optional.empty(),
                Arrays.stream(keys)
                        .map(key -> new Report.Row(key, FIGURES, Optional.empty()))
                        .toList());
    }

    private static List<RowJson> rows(Grouping by, String... keys) {
        return new ReportView(by, Map.of(UserId.of(7), FullName.of("Anna Ek")), Map.of(OutcomeCodeId.of(4), "Sold"))
                .of(report(by, keys))
                .rows();
    }

    @Test
    void labelsEveryKindOfRow() {
        assertThat(rows(Grouping.HOUR, "7"))
                .extracting(RowJson::key, RowJson::label)
                .containsExactly(tuple("7", "07:00"));
        assertThat(rows(Grouping.DAY, "2026-03-29")).extracting(RowJson::label).containsExactly("Sun 29 Mar 2026");
        assertThat(rows(Grouping.WEEK, "2025-12-29")).extracting(RowJson::label).containsExactly("Week 1, 2026");
        assertThat(rows(Grouping.MONTH, "2026-03")).extracting(RowJson::label).containsExactly("March 2026");
        assertThat(rows(Grouping.AGENT, "7", "8", ""))
                .extracting(RowJson::key, RowJson::label)
                .containsExactly(tuple("7", "Anna Ek"), tuple("8", "A colleague"), tuple("none", "Nobody"));
        assertThat(rows(Grouping.NUMBER, "+46850000100", ""))
                .extracting(RowJson::label)
                .containsExactly("+46850000100", "Made elsewhere");
        assertThat(rows(Grouping.OUTCOME, "NO_ANSWER"))
                .extracting(RowJson::key, RowJson::label)
                .containsExactly(tuple("no-answer", "No answer"));
        assertThat(rows(Grouping.CODE, "4", "5", ""))
                .extracting(RowJson::key, RowJson::label)
                .containsExactly(tuple("4", "Sold"), tuple("5", "An outcome of before"), tuple("none", "None given"));
    }

    @Test
    void roundsSecondsAndLeavesAveragesOfNothingOut() {
        FiguresJson figures = FiguresJson.of(FIGURES);

        assertThat(figures.averageAnswerSeconds()).isEqualTo(5);
        assertThat(figures.averageTalkSeconds()).isEqualTo(31);
        assertThat(figures.holdSeconds()).isEqualTo(1);
        assertThat(figures.wrapUpSeconds()).isZero();
        assertThat(FiguresJson.of(Figures.of(Sums.NONE)).averageTalkSeconds()).isNull();
    }

    @Test
    void isATableWithItsSumsAtTheEnd() throws IOException {
        StringWriter text = new StringWriter();
        ReportSheet.write(
                new ReportView(Grouping.NUMBER, Map.of(), Map.of()).of(report(Grouping.NUMBER, "+46850000100")),
                new CsvWriter(text));

        assertThat(text.toString().lines())
                .containsExactly(
                        "Key,Label,Calls,Inbound,Outbound,Answered,Missed,Abandoned,Average time to answer,Talks,Talk time,"
                                + "Hold time,Wrap-up time,Average talk time,Answered within 20 seconds,Service level",
                        "'+46850000100,'+46850000100,4,3,1,2,1,1,5,3,61,1,0,31,2,67",
                        "total,Total,4,3,1,2,1,1,5,3,61,1,0,31,2,67");
    }

    @Test
    void putsThePeriodBeforeBesideEachFigure() throws IOException {
        Report report = report(Grouping.DAY, "2026-03-30", "2026-03-31");
        Figures before = Figures.of(new Sums(2, 2, 0, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        Report compared = new Report(
                report.query(),
                FIGURES,
                Optional.of(new Report.Previous(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1), before)),
                List.of(
                        new Report.Row("2026-03-30", FIGURES, Optional.of(before)),
                        new Report.Row("2026-03-31", FIGURES, Optional.empty())));
        StringWriter text = new StringWriter();
        ReportSheet.write(new ReportView(Grouping.DAY, Map.of(), Map.of()).of(compared), new CsvWriter(text));

        List<String> lines = text.toString().lines().toList();
        assertThat(lines.get(0)).startsWith("Key,Label,Calls,Calls in the period before,Inbound,");
        assertThat(lines.get(1)).startsWith("2026-03-30,Mon 30 Mar 2026,4,2,3,2,");
        assertThat(lines.get(2)).startsWith("2026-03-31,Tue 31 Mar 2026,4,,3,,");
        assertThat(lines.get(3)).startsWith("total,Total,4,2,3,2,");
    }
}
