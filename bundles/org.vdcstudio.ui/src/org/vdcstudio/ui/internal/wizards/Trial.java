/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.FileChange;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.ValidationResult;

/**
 * What edits would make of a design: its texts, and what the rules find in them. Nothing of the design itself is changed.
 *
 * @param file    the design's own file
 * @param texts   the present text of every file of the design
 * @param changes the files that change, the design's own first
 */
record Trial(URI file, Map<URI, String> texts, List<FileChange> changes) {

	/**
	 * What the rules say to it.
	 *
	 * @param solved  findings that are gone afterwards
	 * @param brought findings that were not there before
	 * @param left    how many findings there are afterwards
	 */
	record Effect(List<Finding> solved, List<Finding> brought, int left) {
	}

	Trial {
		texts = Map.copyOf(texts);
		changes = List.copyOf(changes);
	}

	/**
	 * Writes edits as changes of texts. Call on the thread that owns the design.
	 *
	 * @throws IllegalArgumentException when the edits do not fit the design
	 */
	static Trial of(DesignAccess access, URI file, List<ModelEdit> edits) {
		LoadedDesign design = access.design();
		Map<URI, String> texts = new HashMap<>();
		design.files().stream().map(each -> each.eResource().getURI())
				.forEach(uri -> design.text(uri).ifPresent(text -> texts.put(uri, text)));
		List<FileChange> changes = new ArrayList<>();
		VdcLanguage.standard().textEdits(design, edits).forEach((changed, textEdits) -> {
			if (!textEdits.isEmpty()) {
				FileChange change = new FileChange(changed, texts.getOrDefault(changed, ""), textEdits);
				changes.add(changed.equals(file) ? 0 : changes.size(), change);
			}
		});
		return new Trial(file, texts, changes);
	}

	/** Reads and checks the texts before and after. Takes as long as that; call on a thread that may take its time. */
	Effect effect(DesignCheck check) throws IOException {
		Map<URI, String> changed = new HashMap<>(texts);
		changes.forEach(change -> changed.put(change.file(), change.after()));
		ValidationResult before = check(check, texts);
		ValidationResult after = check(check, changed);
		long left = after.findings().stream().filter(finding -> !finding.isSuppressed()).count();
		return new Effect(before.broughtSince(after), after.broughtSince(before), (int) left);
	}

	private ValidationResult check(DesignCheck check, Map<URI, String> content) throws IOException {
		LoadedDesign design = VdcLanguage.standard().load(file, uri -> Optional.ofNullable(content.get(uri)));
		return check.result(design, SnapshotBuilder.build(design.root(), design.source().problems()));
	}
}
