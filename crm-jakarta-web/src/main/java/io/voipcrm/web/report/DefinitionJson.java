package io.voipcrm.web.report;

import io.voipcrm.core.report.Figure;

/** What a figure means. */
record DefinitionJson(String figure, String title, String definition) {
    static DefinitionJson of(Figure figure) {
        return new DefinitionJson(figure.key(), figure.title(), figure.definition());
    }
}
