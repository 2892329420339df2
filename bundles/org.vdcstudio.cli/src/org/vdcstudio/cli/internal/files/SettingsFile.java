/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.validation.RuleLevel;
import org.vdcstudio.validation.RuleSetting;
import org.vdcstudio.validation.RuleSettings;

/**
 * Rule settings that lie beside the designs: lines such as {@code profile = vcf}, {@code VMK-04 = off} and
 * {@code VMK-04.parameter = value}. What they name is checked by those who use them.
 */
public final class SettingsFile {

	/** The name of the file that is read when no other is named. */
	public static final String NAME = "vdc.properties";

	private static final String PROFILE = "profile";

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
		Properties lines = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			lines.load(reader);
		} catch (IOException e) {
			throw new UserException(UnreadableText.of(file, e), e);
		} catch (IllegalArgumentException e) {
			throw new UserException("%s: %s".formatted(DesignPaths.display(file), e.getMessage()), e);
		}
		return settings(file, lines);
	}

	private static RuleSettings settings(Path file, Properties lines) {
		Map<String, RuleLevel> levels = new HashMap<>();
		Map<String, Map<String, String>> parameters = new HashMap<>();
		for (String name : lines.stringPropertyNames()) {
			String value = String.valueOf(lines.getProperty(name)).strip();
			int dot = name.indexOf('.');
			if (dot > 0) {
				parameters.computeIfAbsent(name.substring(0, dot), rule -> new HashMap<>()).put(name.substring(dot + 1), value);
			} else if (!name.equals(PROFILE)) {
				levels.put(name, level(file, name, value));
			}
		}
		Map<String, RuleSetting> rules = new HashMap<>();
		levels.forEach((rule, level) -> rules.put(rule, RuleSetting.of(level)));
		parameters.forEach((rule, values) -> {
			@Nullable
			RuleLevel level = levels.get(rule);
			rules.put(rule, new RuleSetting(Optional.ofNullable(level), values));
		});
		return new RuleSettings(Optional.ofNullable(lines.getProperty(PROFILE)).map(String::strip), rules);
	}

	private static RuleLevel level(Path file, String rule, String value) {
		return RuleLevel.tryParse(value).orElseThrow(() -> new UserException("%s: %s is '%s', which is none of off, error, warning, info"
				.formatted(DesignPaths.display(file), rule, value)));
	}
}
