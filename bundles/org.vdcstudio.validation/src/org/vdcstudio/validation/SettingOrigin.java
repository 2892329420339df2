/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

/** Who says what is in force: a layer from outside the design, a profile, or nobody. */
public sealed interface SettingOrigin {

	/**
	 * A layer of settings from outside the design.
	 *
	 * @param layer its number in {@link ValidationOptions#layers()}, from 0
	 */
	record Outside(int layer) implements SettingOrigin {
	}

	/**
	 * A profile.
	 *
	 * @param profile the profile that says it, which may be one that the profile in force extends
	 */
	record InProfile(Profile profile) implements SettingOrigin {
	}

	/** Nobody: it is as the rule has it by default. */
	record RuleDefault() implements SettingOrigin {
	}
}
