/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.files.SettingsFile;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.settings.SettingsFiles;
import org.vdcstudio.validation.Profile;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.registry.RuleRegistry;

/**
 * How designs are checked.
 *
 * @param profile the profile asked for; empty for that of the settings file or the design
 * @param file    the settings file; when empty, the one nearest to each design within the folders of the editor, or in the
 *                working folder
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
	 * @param folders the folders of the editor
	 * @throws UserException when there is no such profile, or the named settings file cannot be read
	 */
	DesignCheck check(RuleRegistry registry, List<Path> folders) {
		profile.filter(name -> registry.profile(name).isEmpty()).ifPresent(name -> {
			throw new UserException("there is no profile '%s', but %s".formatted(name,
					registry.profiles().stream().map(Profile::id).collect(Collectors.joining(", "))));
		});
		if (file.isPresent()) {
			ValidationOptions options = options(SettingsFile.read(file));
			return new DesignCheck(registry, options);
		}
		return new DesignCheck(registry, design -> options(beside(design, folders)));
	}

	private ValidationOptions options(RuleSettings settings) {
		return new ValidationOptions(Stream.concat(profile.map(RuleSettings::profile).stream(), Stream.of(settings)).toList(), today);
	}

	/** The settings for a design; what is wrong with them is found with the design. */
	private static RuleSettings beside(URI design, List<Path> folders) {
		Path base = DesignPaths.base();
		Optional<Path> own = design.isFile() && DesignPaths.file(design).getParent() instanceof Path folder
				? SettingsFiles.nearest(folder, folders.stream().filter(folder::startsWith).findFirst().orElse(base))
				: Optional.empty();
		return own.or(() -> SettingsFiles.nearest(base, base)).map(SettingsFiles::read).orElse(RuleSettings.NONE);
	}
}
