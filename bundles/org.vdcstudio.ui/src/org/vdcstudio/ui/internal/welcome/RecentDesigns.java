/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.welcome;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.ui.internal.editors.EditedFiles;

/** The designs that were opened last, the latest first. Used in the thread of the user interface. */
public final class RecentDesigns {

	private static final String PATHS = "recentDesigns";
	private static final int MOST = 6;

	private RecentDesigns() {
	}

	/** Remembers what is opened from now on. */
	public static void remember() {
		new EditedFiles((file, isEdited) -> {
			if (isEdited.booleanValue() && VdcLanguage.FILE_EXTENSION.equals(file.getFileExtension())) {
				add(file);
			}
		}).start();
	}

	private static void add(IFile file) {
		String path = file.getFullPath().toString();
		settings().put(PATHS, Stream.concat(Stream.of(path), paths().filter(other -> !other.equals(path))).limit(MOST).toArray(String[]::new));
	}

	/** Those that are still there. */
	static List<IFile> present() {
		return paths().map(path -> ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path))).filter(IFile::isAccessible)
				.toList();
	}

	private static Stream<String> paths() {
		String @Nullable [] stored = settings().getArray(PATHS);
		return stored == null ? Stream.empty() : Stream.of(stored);
	}

	private static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(RecentDesigns.class)).getDialogSettings();
	}
}
