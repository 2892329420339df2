/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.occurrence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ui.internal.editor.DesignFollower;
import org.vdcstudio.language.ui.internal.editor.Later;

/**
 * Marks the definition and the references of the element that is named at the cursor. People switch it on and off with the
 * generic editor's own command.
 */
public final class Occurrences extends DesignFollower {

	private static final String DEFINITION = "org.vdcstudio.language.ui.occurrence.definition";
	private static final String REFERENCE = "org.vdcstudio.language.ui.occurrence.reference";

	private static final String EDITOR = "org.eclipse.ui.genericeditor";
	private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

	/** Called by the platform. */
	public Occurrences() {
		// bound to a viewer later
	}

	@Override
	protected Runnable follow(ProjectionViewer editor, IDocument document, OpenDesign design) {
		Marking marking = new Marking(editor, document, design);
		ISelectionChangedListener onSelection = event -> marking.ask();
		editor.addPostSelectionChangedListener(onSelection);
		Runnable stopListening = design.addListener(new DesignListener() {

			@Override
			public void modelChanged() {
				Later.inViewer(editor, document, marking::ask);
			}
		});
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(EDITOR);
		IPreferenceChangeListener onSwitch = event -> {
			if (SWITCH.equals(event.getKey())) {
				Later.inViewer(editor, document, marking::ask);
			}
		};
		preferences.addPreferenceChangeListener(onSwitch);
		return () -> {
			preferences.removePreferenceChangeListener(onSwitch);
			stopListening.run();
			editor.removePostSelectionChangedListener(onSelection);
			marking.show(List.of());
		};
	}

	/** The marks in one viewer; used in the thread of the user interface. */
	private static final class Marking {

		private final ProjectionViewer viewer;
		private final IDocument document;
		private final OpenDesign design;
		private Map<Annotation, Position> shown = Map.of();

		Marking(ProjectionViewer viewer, IDocument document, OpenDesign design) {
			this.viewer = viewer;
			this.document = document;
			this.design = design;
		}

		void ask() {
			if (!InstanceScope.INSTANCE.getNode(EDITOR).getBoolean(SWITCH, true)) {
				show(List.of());
				return;
			}
			int offset = viewer.getSelectedRange().x;
			design.look(this, access -> {
				List<Occurrence> found = Occurrence.at(access.design(), design.file(), offset);
				Later.inViewer(viewer, document, access.text().stamp(), () -> {
					if (viewer.getSelectedRange().x == offset) {
						show(found);
					}
				});
				return found.size();
			});
		}

		void show(List<Occurrence> found) {
			@Nullable
			IAnnotationModel model = viewer.getAnnotationModel();
			Map<Annotation, Position> wanted = new HashMap<>();
			for (Occurrence each : found) {
				wanted.put(new Annotation(each.isDefinition() ? DEFINITION : REFERENCE, false,
						"%s of “%s”".formatted(each.isDefinition() ? "Definition" : "Reference", text(each))),
						new Position(each.offset(), each.length()));
			}
			boolean same = wanted.size() == shown.size() && wanted.values().containsAll(shown.values());
			if (model instanceof IAnnotationModelExtension annotations && !same) {
				annotations.replaceAnnotations(shown.keySet().toArray(Annotation[]::new), wanted);
				shown = wanted;
			}
		}

		private String text(Occurrence occurrence) {
			try {
				return document.get(occurrence.offset(), occurrence.length());
			} catch (BadLocationException e) {
				throw new IllegalStateException("The text is shorter than the names in it", e);
			}
		}
	}
}
