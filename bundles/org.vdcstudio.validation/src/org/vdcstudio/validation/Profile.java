/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Map;
import java.util.Optional;

/**
 * A named set of rule settings for a kind of datacenter, contributed through {@value #EXTENSION_POINT}.
 *
 * @param id          the name used in designs and on the command line
 * @param title       the name shown to people
 * @param description for which datacenters it is meant
 * @param base        the profile whose settings hold where this one says nothing
 * @param rules       settings by rule id
 */
public record Profile(String id, String title, String description, Optional<String> base, Map<String, RuleSetting> rules) {

	/** Id of the extension point; its elements are {@code profile}. */
	public static final String EXTENSION_POINT = "org.vdcstudio.validation.profiles";

	/** Id of the profile in force when nothing asks for another. */
	public static final String DEFAULT_ID = "production";

	/** Copies the map. */
	public Profile {
		rules = Map.copyOf(rules);
	}
}
