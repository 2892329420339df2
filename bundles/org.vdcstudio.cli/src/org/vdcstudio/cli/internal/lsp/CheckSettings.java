/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.files.SettingsFile;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * How designs are checked.
 *
 * @param profile the profile asked for; empty for that of the settings file or the design
 * @param file    the settings file; when empty, the one in the first folder of the editor that has one, or in the working folder
 * @param today   the day by which suppressions run out
 */
public record CheckSettings(Optional<String> profile, Optional<Path> file, Optional<LocalDate> today) {

	/** The same with another profile; blank for none. */
	CheckSettings withProfile(String other) {
		return new CheckSettings(Optional.of(other.strip()).filter(name -> !name.isEmpty()), file, today);
	}

	/**
	 * The check.
	 *
	 * @throws UserException when there is no such profile, or the settings file cannot be read
	 */
	DesignCheck check(RuleRegistry registry, List<Path> folders) {
		List<RuleSettings> layers = new ArrayList<>();
		profile.ifPresent(name -> {
			if (registry.profile(name).isEmpty()) {
				throw new UserException("there is no profile '%s', but %s".formatted(name,
						registry.profiles().stream().map(Profile::id).collect(Collectors.joining(", "))));
			}
			layers.add(RuleSettings.profile(name));
		});
		Optional<Path> settings = file
				.or(() -> folders.stream().map(folder -> folder.resolve(SettingsFile.NAME)).filter(Files::isRegularFile).findFirst());
		layers.add(SettingsFile.read(settings));
		return new DesignCheck(registry, new ValidationOptions(layers, today));
	}
}
