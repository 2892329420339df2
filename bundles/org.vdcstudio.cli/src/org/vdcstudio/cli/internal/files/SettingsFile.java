/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.document.settings.SettingsFiles;
import org.vdcstudio.document.settings.SettingsText;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.validation.RuleSettings;

/** Reads the settings file of a command. */
public final class SettingsFile {

	private SettingsFile() {
	}

	/**
	 * The settings of a file, or of {@value SettingsFiles#NAME} in the working folder.
	 *
	 * @param named the file; when empty, there need not be one
	 * @throws UserException when it cannot be read or says something that is no setting
	 */
	public static RuleSettings read(Optional<Path> named) {
		Path file = named.orElse(DesignPaths.base().resolve(SettingsFiles.NAME));
		if (named.isEmpty() && !Files.exists(file)) {
			return RuleSettings.NONE;
		}
		try {
			SettingsText text = new SettingsText(VdcLanguage.uri(file), VdcLanguage.read(file));
			text.badLines().stream().findFirst().ifPresent(bad -> {
				throw new UserException("%s:%d:%d: %s".formatted(DesignPaths.display(file), bad.place().line(), bad.place().column(), bad.message()));
			});
			return text.settings();
		} catch (IOException e) {
			throw new UserException(UnreadableText.of(file, e), e);
		}
	}
}
