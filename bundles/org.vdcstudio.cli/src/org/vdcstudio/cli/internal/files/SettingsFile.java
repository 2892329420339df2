/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;

/**
 * Rule settings that lie beside the designs: lines such as {@code profile = vcf}, {@code VMK-04 = off} and
 * {@code VMK-04.parameter = value}. What they name is checked by those who use them.
 */
public final class SettingsFile {

	/** The name of the file that is read when no other is named. */
	public static final String NAME = "vdc.properties";

	private SettingsFile() {
	}

	/**
	 * The settings of a file, or of {@value #NAME} in the working folder.
	 *
	 * @param named the file; when empty, there need not be one
	 * @throws UserException when it cannot be read or says something that is no setting
	 */
	public static RuleSettings read(Optional<Path> named) {
		Path file = named.orElse(DesignPaths.base().resolve(NAME));
		if (named.isEmpty() && !Files.exists(file)) {
			return RuleSettings.NONE;
		}
		try {
			return settings(SettingLine.of(VdcLanguage.uri(file), VdcLanguage.read(file)));
		} catch (IOException e) {
			throw new UserException(UnreadableText.of(file, e), e);
		}
	}

	private static RuleSettings settings(List<SettingLine> lines) {
		Optional<String> profile = Optional.empty();
		Map<String, RuleSetting> rules = new HashMap<>();
		Map<String, SourceLocation> places = new HashMap<>();
		for (SettingLine line : lines) {
			if (places.put(line.name(), line.place()) != null) {
				throw new UserException("%s: %s is set twice".formatted(line.display(), line.name()));
			}
			int dot = line.name().indexOf('.');
			if (line.name().equals(RuleSettings.PROFILE)) {
				profile = Optional.of(line.value());
			} else if (dot > 0) {
				RuleSetting parameter = new RuleSetting(Optional.empty(), Map.of(line.name().substring(dot + 1), line.value()));
				rules.merge(line.name().substring(0, dot), parameter, SettingsFile::both);
			} else {
				rules.merge(line.name(), new RuleSetting(level(line), Map.of()), SettingsFile::both);
			}
		}
		return new RuleSettings(profile, rules, places);
	}

	private static RuleSetting both(RuleSetting one, RuleSetting other) {
		Map<String, String> parameters = new HashMap<>(one.parameters());
		parameters.putAll(other.parameters());
		return new RuleSetting(one.level().or(other::level), parameters);
	}

	/** Empty for a name that no rule can have: that it means nothing is found out by those who know the rules. */
	private static Optional<RuleLevel> level(SettingLine line) {
		Optional<RuleLevel> level = RuleLevel.tryParse(line.value());
		if (level.isEmpty() && RuleMetadata.isId(line.name())) {
			throw new UserException(
					"%s: %s is '%s', which is none of off, error, warning, info".formatted(line.display(), line.name(), line.value()));
		}
		return level;
	}
}
