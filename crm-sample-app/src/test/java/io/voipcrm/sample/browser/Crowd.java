package io.voipcrm.sample.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some thousand people as a company has them after years: names of any length and script, the same at every run. */
final class Crowd {
    static final int PEOPLE = 3_000;

    /** Who has more of everything than others. */
    static final String LONGEST =
            "Aaliyah Wolfeschlegelsteinhausenbergerdorff-Vandenbroucke de la Santísima Trinidad y Montoya";

    /** Whose row is the last. */
    static final String LAST = "Zuzana Sistova";

    private static final List<String> FIRST = List.of(
            "Åsa",
            "Zoë",
            "José",
            "Łukasz",
            "Siân",
            "Đorđe",
            "Nguyễn Thị",
            "Jean-Baptiste",
            "Maximiliane",
            "Ida",
            "Bo",
            "محمد",
            "فاطمة",
            "עדי",
            "שרה",
            "Владимир",
            "美咲",
            "Sunny ☀️",
            "👩‍💻 Nora");
    private static final List<String> FAMILY = List.of(
            "Öberg",
            "Sørensen",
            "García Márquez",
            "Wiśniewska",
            "Þórðarson",
            "O’Connor",
            "von und zu Hohenlohe-Langenburg",
            "Papadopoulou",
            "Ek",
            "الأنصاري",
            "عبد الرحمن",
            "בן־דוד",
            "כהן",
            "Кузнецова",
            "佐藤");
    private static final List<String> COMPANY = List.of(
            "Norra Hamnens Lager",
            "شركة النور للتجارة",
            "חברת הצפון",
            "Donaudampfschifffahrtsgesellschaft",
            "Smörgåsbordet & Söner Fastighetsförvaltning",
            "IKB",
            "Żółta Łódź");
    private static final List<String> TAG = List.of(
            "vip",
            "lease",
            "renewal 2027",
            "newsletter",
            "väntar på offert",
            "مهم",
            "לקוח",
            "🔥 hot",
            "do not call before nine");
    private static final List<String> NOTE = List.of(
            "", "", "Prefers to be called after lunch.", "يتحدث العربية فقط", "Rabattavtal t.o.m. mars, se avtalet.");

    private final Random random = new Random(4);

    /** The people as a file that the import takes as it is. */
    static String table() {
        Crowd crowd = new Crowd();
        List<String> rows =
                new ArrayList<>(List.of("Name,Company,Mobile,Phone,E-mail,City,Tags,Notes", crowd.longest()));
        IntStream.range(1, PEOPLE).mapToObj(crowd::row).forEach(rows::add);
        rows.add(row(LAST, "", "", "", "zuzana@crowd.example", "", "", ""));
        return String.join("\r\n", rows);
    }

    private String longest() {
        String numbers =
                IntStream.range(0, 6).mapToObj("work: +46769900%03d"::formatted).collect(Collectors.joining("; "));
        return row(
                LONGEST,
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG",
                "+46769900999",
                numbers,
                "aaliyah.wolfeschlegelsteinhausenbergerdorff-vandenbroucke@international.crowd.example",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                String.join(";", TAG),
                "Signs everything with her whole name. ".repeat(20));
    }

    private String row(int number) {
        String name = one(FIRST) + " " + one(FAMILY) + (random.nextInt(4) == 0 ? " " + one(FAMILY) : "");
        return row(
                name,
                one(COMPANY) + " " + number % 200,
                String.format(Locale.ROOT, "+4676%07d", 1_000_000 + number),
                random.nextInt(3) == 0 ? String.format(Locale.ROOT, "+4686%07d", 1_000_000 + number) : "",
                random.nextInt(5) == 0 ? "" : "person" + number + "@crowd.example",
                random.nextBoolean() ? "Göteborg" : "القاهرة",
                random.ints(random.nextInt(4), 0, TAG.size())
                        .distinct()
                        .mapToObj(TAG::get)
                        .collect(Collectors.joining(";")),
                one(NOTE));
    }

    private static String row(String... cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(cell -> '"' + cells[cell] + '"')
                .collect(Collectors.joining(","));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
