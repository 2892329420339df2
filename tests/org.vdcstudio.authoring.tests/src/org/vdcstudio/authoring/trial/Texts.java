/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** Designs as texts. */
public final class Texts {

	private Texts() {
	}

	/** The model of a text without errors. */
	public static DesignModel model(String text) {
		LoadedDesign design = VdcLanguage.standard().parse(text);
		assertEquals(List.of(), design.source().problems(), text);
		return SnapshotBuilder.build(design.root());
	}

	/** A text after edits, as the document makes them; it has no errors either. */
	public static String after(String text, Function<DesignModel, List<ModelEdit>> edits) {
		LoadedDesign design = VdcLanguage.standard().parse(text);
		List<TextEdit> changes = VdcLanguage.standard().textEdits(design, edits.apply(SnapshotBuilder.build(design.root()))).values().stream()
				.flatMap(List::stream).toList();
		String result = TextEdit.apply(text, changes);
		model(result);
		return result;
	}
}
