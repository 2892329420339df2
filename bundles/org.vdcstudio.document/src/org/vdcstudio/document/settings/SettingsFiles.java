/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.SettingProblem;

/** Settings files that lie beside designs. */
public final class SettingsFiles {

	/** The name of such a file. */
	public static final String NAME = "vdc.properties";

	private SettingsFiles() {
	}

	/**
	 * The settings file for what lies in a folder: the one in this folder or the nearest above it.
	 *
	 * @param top the last folder in which one is looked for; when it is not above the folder, only the folder is looked into
	 */
	public static Optional<Path> nearest(Path folder, Path top) {
		Path start = folder.toAbsolutePath().normalize();
		Path highest = top.toAbsolutePath().normalize();
		Path last = start.startsWith(highest) ? highest : start;
		@Nullable
		Path each = start;
		while (each != null && each.startsWith(last)) {
			Path file = each.resolve(NAME);
			if (Files.isRegularFile(file)) {
				return Optional.of(file);
			}
			each = each.getParent();
		}
		return Optional.empty();
	}

	/** What a file sets. That it cannot be read is a problem of the settings, which set nothing then. */
	public static RuleSettings read(Path file) {
		URI address = VdcLanguage.uri(file);
		try {
			return new SettingsText(address, VdcLanguage.read(file)).settings();
		} catch (IOException e) {
			return unreadable(address, e);
		}
	}

	/**
	 * The settings of a file that cannot be read: none, and a problem that says why.
	 *
	 * @param failure why it cannot be read
	 */
	public static RuleSettings unreadable(URI file, IOException failure) {
		return RuleSettings.unreadable(new SettingProblem(file.lastSegment(),
				"%s cannot be read: %s. Its settings have no effect.".formatted(file.lastSegment(), failure.getMessage()),
				Optional.of(new SourceLocation(file, 1, 1, 1, 1, 0, 0))));
	}
}
