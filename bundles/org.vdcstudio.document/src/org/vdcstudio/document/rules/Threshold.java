/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.rules;

import java.util.Optional;

import org.vdcstudio.document.settings.SettingChange;
import org.vdcstudio.validation.InForce;
import org.vdcstudio.validation.RuleParameter;

/**
 * The value of a parameter of a rule.
 *
 * @param setting   its name in settings, such as {@code VMK-04.minimum}
 * @param parameter the parameter
 * @param value     the value in force, as it is written
 * @param otherwise the value that would be in force without the layer of settings that can be changed
 */
public record Threshold(String setting, RuleParameter<?> parameter, InForce<String> value, String otherwise) {

	/** Why a text is no value of the parameter; empty when it is one. */
	public Optional<String> problem(String text) {
		return parameter.tryParse(text).isPresent() && text.lines().count() <= 1 ? Optional.empty()
				: Optional.of("'%s' is not %s".formatted(text, parameter.form().label()));
	}

	/** The change that brings a value into force; what holds anyway is not written. */
	public SettingChange change(String text) {
		String wanted = text.strip();
		return new SettingChange(setting, Optional.of(wanted).filter(value -> !value.equals(otherwise)));
	}
}
