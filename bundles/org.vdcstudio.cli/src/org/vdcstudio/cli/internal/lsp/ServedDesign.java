/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.Finding;

/** A design as it was read at one moment, and what the rules find in it. Used by the thread that owns the designs. */
final class ServedDesign {

	private final URI root;
	private final LoadedDesign design;
	private final Map<URI, Object> states;
	private @Nullable DesignModel model;
	private @Nullable List<Finding> findings;

	private ServedDesign(URI root, LoadedDesign design, Map<URI, Object> states) {
		this.root = root;
		this.design = design;
		this.states = states;
	}

	/** Reads a design from open texts and, where there are none, from files. */
	static ServedDesign read(URI root, OpenTexts texts) throws IOException {
		Map<URI, Object> states = new HashMap<>();
		LoadedDesign design = VdcLanguage.standard().load(root, file -> {
			states.put(file, state(file, texts));
			return texts.get(file).map(OpenText::text);
		});
		return new ServedDesign(root, design, states);
	}

	/** Equal for one file as long as its text is the same: the very text that is open, or when the file was written. */
	private static Object state(URI file, OpenTexts texts) {
		Optional<OpenText> open = texts.get(file);
		if (open.isPresent()) {
			return open.get();
		}
		if (!file.isFile()) {
			return "";
		}
		try {
			FileTime written = Files.getLastModifiedTime(Path.of(file.toFileString()));
			return written;
		} catch (IOException e) {
			// a file that is not there, or not to be looked at, has no text
			return "";
		}
	}

	/** Whether no text it was read from has changed. */
	boolean isCurrent(OpenTexts texts) {
		return states.entrySet().stream().allMatch(each -> {
			Object now = state(each.getKey(), texts);
			return each.getValue() instanceof OpenText ? each.getValue() == now : Objects.equals(each.getValue(), now);
		});
	}

	URI root() {
		return root;
	}

	LoadedDesign design() {
		return design;
	}

	/** Whether a file is part of it. */
	boolean contains(URI file) {
		return design.text(file).isPresent();
	}

	/** Its files, the root first. */
	List<URI> files() {
		return design.files().stream().map(each -> each.eResource().getURI()).toList();
	}

	/** The values of the design. */
	DesignModel model() {
		@Nullable
		DesignModel known = model;
		if (known == null) {
			known = SnapshotBuilder.build(design.root(), design.source().problems());
			model = known;
		}
		return known;
	}

	/** What the rules find, suppressed findings included. */
	List<Finding> findings(DesignCheck check) {
		@Nullable
		List<Finding> known = findings;
		if (known == null) {
			known = check.result(design, model()).findings();
			findings = known;
		}
		return known;
	}

	/** Forgets the findings, because the rules are other ones now. */
	void recheck() {
		findings = null;
	}

	/** The positions in a file of the design. */
	TextPositions positions(URI file) {
		return new TextPositions(design.text(file).orElse(""));
	}
}
