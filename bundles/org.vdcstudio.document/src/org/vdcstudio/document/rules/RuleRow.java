/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.document.settings.SettingChange;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.InForce;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleMetadata;

/**
 * A rule in a design.
 *
 * @param rule       the rule
 * @param level      its level in force
 * @param otherwise  the level that would be in force without the layer of settings that can be changed
 * @param thresholds its parameters
 * @param findings   what it found, without what is suppressed
 * @param isChanged  whether the layer that can be changed says something about it
 */
public record RuleRow(RuleMetadata rule, InForce<RuleLevel> level, RuleLevel otherwise, List<Threshold> thresholds,
		List<Finding> findings, boolean isChanged) {

	/** Copies the lists. */
	public RuleRow {
		thresholds = List.copyOf(thresholds);
		findings = List.copyOf(findings);
	}

	/** Whether the rule is run. */
	public boolean isEnabled() {
		return level.value() != RuleLevel.OFF;
	}

	/** The change that brings a level into force; what holds anyway is not written. */
	public SettingChange change(RuleLevel wanted) {
		return new SettingChange(rule.id(), Optional.of(wanted).filter(each -> each != otherwise).map(RuleLevel::label));
	}

	/** The change that switches the rule on or off; on is what would hold anyway or, where that is off, its default. */
	public SettingChange change(boolean enabled) {
		if (!enabled) {
			return change(RuleLevel.OFF);
		}
		return change(otherwise == RuleLevel.OFF ? rule.level() : otherwise);
	}

	/** The changes after which the layer that can be changed says nothing about the rule. */
	public List<SettingChange> restore() {
		List<SettingChange> changes = new ArrayList<>();
		changes.add(SettingChange.remove(rule.id()));
		thresholds.forEach(each -> changes.add(SettingChange.remove(each.setting())));
		return changes;
	}
}
