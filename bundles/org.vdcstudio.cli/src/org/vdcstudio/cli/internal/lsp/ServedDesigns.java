/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.DesignFiles;
import org.vdcstudio.language.VdcLanguage;

/**
 * The designs of the open files. Used by the thread that owns them.
 *
 * <p>A file with a datacenter is a design. Any other one is looked at as part of a design that imports it: one that is open, or
 * one in the folders of the editor, or in the folder of the file when the editor has none around it. If there is no such design,
 * it is one by itself.
 */
final class ServedDesigns {

	private static final Pattern DATACENTER = Pattern.compile("\\bdatacenter\\b");

	private final OpenTexts texts;
	private final Map<URI, ServedDesign> designs = new LinkedHashMap<>();
	private final Map<URI, URI> roots = new HashMap<>();
	private volatile List<Path> folders = List.of();

	ServedDesigns(OpenTexts texts) {
		this.texts = texts;
	}

	/** The folders that are open in the editor; from any thread. */
	void setFolders(List<Path> folders) {
		this.folders = List.copyOf(folders);
	}

	List<Path> folders() {
		return folders;
	}

	/**
	 * The design that a file is looked at as part of, as it is now.
	 *
	 * @return the design; empty when the file cannot be read
	 */
	Optional<ServedDesign> of(URI file) {
		@Nullable
		URI known = roots.get(file);
		if (known != null) {
			Optional<ServedDesign> design = current(known);
			if (design.filter(each -> each.contains(file) && belongs(each, file)).isPresent()) {
				return design;
			}
		}
		Optional<ServedDesign> found = find(file);
		found.ifPresent(design -> roots.put(file, design.root()));
		return found;
	}

	/** A file that has been given a datacenter of its own, or lost it, belongs elsewhere. */
	private static boolean belongs(ServedDesign design, URI file) {
		return design.root().equals(file) == (hasDatacenter(design, file) || isAlone(design));
	}

	private static boolean hasDatacenter(ServedDesign design, URI file) {
		return design.design().files().stream().anyMatch(each -> file.equals(each.eResource().getURI()) && each.getDatacenter() != null);
	}

	private static boolean isAlone(ServedDesign design) {
		return design.design().root().getDatacenter() == null;
	}

	private Optional<ServedDesign> find(URI file) {
		Optional<ServedDesign> own = current(file);
		if (own.isEmpty() || hasDatacenter(own.get(), file)) {
			return own;
		}
		for (URI open : List.copyOf(designs.keySet())) {
			Optional<ServedDesign> design = current(open).filter(each -> !isAlone(each) && each.contains(file));
			if (design.isPresent()) {
				return design;
			}
		}
		for (URI candidate : candidates(file)) {
			boolean wasThere = designs.containsKey(candidate);
			Optional<ServedDesign> design = current(candidate);
			if (design.filter(each -> !isAlone(each) && each.contains(file)).isPresent()) {
				return design;
			}
			if (!wasThere) {
				designs.remove(candidate);
			}
		}
		return own;
	}

	/** The files around a file that seem to have a datacenter. */
	private List<URI> candidates(URI file) {
		if (!file.isFile()) {
			return List.of();
		}
		Path path = Path.of(file.toFileString());
		List<Path> around = new ArrayList<>();
		try {
			Optional<Path> folder = folders.stream().filter(path::startsWith).findFirst();
			if (folder.isPresent()) {
				around.addAll(DesignFiles.in(folder.get()).files());
			} else if (path.getParent() instanceof Path parent) {
				try (Stream<Path> siblings = Files.list(parent)) {
					siblings.filter(each -> each.toString().endsWith('.' + VdcLanguage.FILE_EXTENSION)).sorted().forEach(around::add);
				}
			}
		} catch (IOException e) {
			// what cannot be looked into holds no design that could be served
			return List.of();
		}
		return around.stream().filter(each -> !each.equals(path) && seemsDesign(each)).map(VdcLanguage::uri).toList();
	}

	private static boolean seemsDesign(Path file) {
		try {
			return DATACENTER.matcher(VdcLanguage.read(file)).find();
		} catch (IOException e) {
			// a file that cannot be read is no design either
			return false;
		}
	}

	private Optional<ServedDesign> current(URI root) {
		@Nullable
		ServedDesign known = designs.get(root);
		if (known != null && known.isCurrent(texts)) {
			return Optional.of(known);
		}
		try {
			ServedDesign read = ServedDesign.read(root, texts);
			designs.put(root, read);
			return Optional.of(read);
		} catch (IOException e) {
			// the file is gone, and what was open of it too
			designs.remove(root);
			return Optional.empty();
		}
	}

	/** The designs of all open files, each once, as they are now. Others are forgotten. */
	List<ServedDesign> open() {
		Map<URI, ServedDesign> wanted = new LinkedHashMap<>();
		for (URI file : texts.files().stream().sorted((one, other) -> one.toString().compareTo(other.toString())).toList()) {
			of(file).ifPresent(design -> wanted.put(design.root(), design));
		}
		designs.keySet().retainAll(wanted.keySet());
		roots.keySet().retainAll(texts.files());
		return List.copyOf(wanted.values());
	}
}
