/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.settings;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.document.settings.SettingsFiles;
import org.vdcstudio.document.settings.SettingsText;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.ui.designs.WorkbenchDesigns;
import org.vdcstudio.ui.internal.preferences.StudioPreferences;
import org.vdcstudio.ui.internal.text.BufferText;
import org.vdcstudio.validation.RuleSettings;
import org.vdcstudio.validation.SettingOrigin;
import org.vdcstudio.validation.ValidationOptions;

/**
 * How a design of the workspace is checked: as the preferences and its settings file say. That is the file in the folder of the
 * design, or the nearest above it within the project. What is typed into it counts before it is saved.
 *
 * @param file    the settings file; empty when there is none
 * @param options what to check with
 */
public record DesignSettings(Optional<IFile> file, ValidationOptions options) {

	/** The number of the layer with what the settings file says. */
	public static final int FILE_LAYER = 1;
	/** The number of the layer with levels and thresholds of the preferences. */
	public static final int PREFERENCES_LAYER = 2;

	/** What is in force for the design with an address, at this moment; from any thread. */
	public static DesignSettings of(URI design) {
		Optional<IFile> file = WorkbenchDesigns.file(design).flatMap(DesignSettings::file);
		return new DesignSettings(file, StudioPreferences.checking(file.map(DesignSettings::read).orElse(RuleSettings.NONE)));
	}

	/** What is in force where there is no design. */
	public static DesignSettings ofNothing() {
		return new DesignSettings(Optional.empty(), StudioPreferences.checking(RuleSettings.NONE));
	}

	/** The settings file of a design that is there. */
	public static Optional<IFile> file(IFile design) {
		@Nullable
		IContainer folder = design.getParent();
		while (folder != null && folder.getType() != IResource.ROOT) {
			IFile file = folder.getFile(IPath.fromOSString(SettingsFiles.NAME));
			if (file.exists()) {
				return Optional.of(file);
			}
			folder = folder.getParent();
		}
		return Optional.empty();
	}

	/** The settings file of a design; when there is none, the one that is to be made. */
	public static IFile fileOrNew(IFile design) {
		return file(design).orElseGet(() -> design.getParent().getFile(IPath.fromOSString(SettingsFiles.NAME)));
	}

	private static RuleSettings read(IFile file) {
		URI address = WorkbenchDesigns.uri(file).orElseGet(() -> URI.createPlatformResourceURI(file.getFullPath().toString(), true));
		try {
			return new SettingsText(address, text(file)).settings();
		} catch (IOException e) {
			return SettingsFiles.unreadable(address, e);
		}
	}

	/** The text of a settings file that is there, as an editor has it or as it is stored. */
	static String text(IFile file) throws IOException {
		Optional<String> typed = BufferText.present(file);
		if (typed.isPresent()) {
			return typed.get();
		}
		@Nullable
		IPath location = file.getLocation();
		if (location == null) {
			throw new IOException("it is not on this computer");
		}
		return VdcLanguage.read(location.toPath());
	}

	/** Who says something, in words. */
	public static String label(SettingOrigin origin) {
		return switch (origin) {
			case SettingOrigin.Outside outside -> outside.layer() == FILE_LAYER ? SettingsFiles.NAME : "preferences";
			case SettingOrigin.InProfile profile -> "profile " + profile.profile().id();
			case SettingOrigin.RuleDefault rule -> "default";
		};
	}
}
