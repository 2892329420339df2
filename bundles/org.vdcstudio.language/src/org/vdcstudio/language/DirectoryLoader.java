/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;

/**
 * Loads the designs of a directory.
 *
 * <p>Files that seem to have a datacenter come first. What they import is not loaded again as a design of its own, so
 * that a design of many files is read once and not once for each file.
 */
final class DirectoryLoader {

	private static final Pattern DATACENTER = Pattern.compile("\\bdatacenter\\b");

	private final VdcLanguage language;
	private final Map<Path, LoadedDesign> loaded = new TreeMap<>();
	private final Map<URI, UnreadableFile> unreadable = new LinkedHashMap<>();
	private final Set<URI> seen = new HashSet<>();

	DirectoryLoader(VdcLanguage language) {
		this.language = language;
	}

	LoadedDesigns load(DesignFiles found) {
		found.unreadable().forEach(each -> unreadable.put(each.file(), each));
		List<Path> others = new ArrayList<>();
		for (Path file : found.files()) {
			try {
				if (DATACENTER.matcher(VdcLanguage.read(file)).find()) {
					load(file);
				} else {
					others.add(file);
				}
			} catch (IOException e) {
				unreadable.put(VdcLanguage.uri(file), new UnreadableFile(VdcLanguage.uri(file), e));
			}
		}
		for (Path file : others) {
			if (!seen.contains(VdcLanguage.uri(file))) {
				load(file);
			}
		}
		Set<URI> imported = importedByDatacenters();
		loaded.values().removeIf(design -> design.root().getDatacenter() == null
				&& imported.contains(design.root().eResource().getURI()));
		unreadable.keySet().removeAll(imported);
		return new LoadedDesigns(List.copyOf(loaded.values()), List.copyOf(unreadable.values()));
	}

	private void load(Path file) {
		URI uri = VdcLanguage.uri(file);
		try {
			LoadedDesign design = language.load(uri, SourceTexts.NONE);
			loaded.put(file, design);
			design.files().forEach(each -> seen.add(each.eResource().getURI()));
		} catch (IOException e) {
			unreadable.put(uri, new UnreadableFile(uri, e));
		}
	}

	/** What is known through a design: its files, and those that it could not read and names itself. */
	private Set<URI> importedByDatacenters() {
		Set<URI> imported = new HashSet<>();
		for (LoadedDesign design : loaded.values()) {
			if (design.root().getDatacenter() != null) {
				design.files().forEach(file -> imported.add(file.eResource().getURI()));
				design.unreadable().forEach(file -> imported.add(file.file()));
			}
		}
		return imported;
	}
}
