package io.voipcrm.web.call;

import java.util.List;

/** Why a call went as it did, in the order of time. */
record ExplanationJson(List<StepJson> items) {}
