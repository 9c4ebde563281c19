package io.voipcrm.sample.config;

import java.util.List;

/** The environment lacks something, or has something of the wrong form. */
public final class InvalidSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSettingsException(List<String> problems) {
        super(String.join("; ", problems));
    }
}
