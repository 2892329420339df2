/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.SourceTexts;
import org.vdcstudio.language.VdcLanguage;

/** The designs of the workspace that share a file. */
public final class ImportingDesigns {

	private static final Pattern IMPORT = Pattern.compile("\\bimport\\b");

	private ImportingDesigns() {
	}

	/**
	 * Reads the designs of all other files that import a file directly or indirectly, from their present texts, whether they are
	 * saved or not. That takes a moment: not for the thread of the user interface.
	 */
	public static List<LoadedDesign> of(URI file) {
		SourceTexts texts = WorkbenchDesigns.texts();
		return DesignFiles.within(ResourcesPlugin.getWorkspace().getRoot()).stream().flatMap(each -> WorkbenchDesigns.uri(each).stream())
				.filter(other -> !other.equals(file)).distinct().flatMap(other -> importing(other, file, texts).stream()).toList();
	}

	private static Optional<LoadedDesign> importing(URI other, URI file, SourceTexts texts) {
		try {
			Optional<String> open = texts.text(other);
			String text = open.isPresent() ? open.get() : VdcLanguage.read(Path.of(other.toFileString()));
			return IMPORT.matcher(text).find()
					? Optional.of(VdcLanguage.standard().load(other, texts))
							.filter(design -> design.files().stream().anyMatch(each -> file.equals(each.eResource().getURI())))
					: Optional.empty();
		} catch (IOException e) {
			// what cannot be read names nothing; its own findings say so
			return Optional.empty();
		}
	}
}
