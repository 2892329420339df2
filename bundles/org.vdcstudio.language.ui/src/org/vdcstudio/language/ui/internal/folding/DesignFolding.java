/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.folding;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ide.FoldingRegion;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ui.internal.editor.DesignFollower;
import org.vdcstudio.language.ui.internal.editor.Later;

/** Lets people fold blocks and comments. What is folded stays so while the text changes. */
public final class DesignFolding extends DesignFollower {

	/** The viewer colours the text of each region that is added, and the whole text when more than about seven are added at once. */
	private static final int STEP = 4;

	/** Called by the platform. */
	public DesignFolding() {
		// bound to a viewer later
	}

	@Override
	protected Runnable follow(ProjectionViewer editor, IDocument document, OpenDesign design) {
		DesignListener listener = new DesignListener() {

			/** Counts the models, so that regions of an older one are not shown any more; in the thread of the user interface. */
			private int turn;

			@Override
			public void modelChanged() {
				design.look(this, access -> {
					List<FoldingRegion> regions = LanguageServices.standard().folding(access.design(), design.file());
					long stamp = access.text().stamp();
					Later.inViewer(editor, document, stamp, () -> {
						int mine = ++turn;
						show(editor, document, stamp, regions, () -> mine == turn);
					});
					return regions.size();
				});
			}
		};
		listener.modelChanged();
		return design.addListener(listener);
	}

	/** Shows the regions of one state of the text; many new ones step by step, unless the text changes meanwhile or others come. */
	private static void show(ProjectionViewer viewer, IDocument document, long stamp, List<FoldingRegion> regions, BooleanSupplier isNewest) {
		@Nullable
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Map<Position, ProjectionAnnotation> obsolete = new HashMap<>();
		for (Iterator<Annotation> present = model.getAnnotationIterator(); present.hasNext();) {
			if (present.next() instanceof ProjectionAnnotation annotation) {
				Position place = model.getPosition(annotation);
				obsolete.put(new Position(place.getOffset(), place.getLength()), annotation);
			}
		}
		Set<Position> missing = new LinkedHashSet<>();
		for (FoldingRegion region : regions) {
			@Nullable
			Position place = wholeLines(document, region);
			if (place != null && obsolete.remove(place) == null) {
				missing.add(place);
			}
		}
		if (!missing.isEmpty() || !obsolete.isEmpty()) {
			// all that take the place of another one come at once
			Set<Integer> places = obsolete.keySet().stream().map(Position::getOffset).collect(Collectors.toSet());
			Set<Position> first = missing.stream().filter(place -> places.contains(place.getOffset())).collect(Collectors.toSet());
			missing.removeAll(first);
			replace(model, obsolete, first);
			showMore(viewer, document, stamp, List.copyOf(missing), isNewest);
		}
	}

	private static void showMore(ProjectionViewer viewer, IDocument document, long stamp, List<Position> missing, BooleanSupplier isNewest) {
		@Nullable
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null || missing.isEmpty() || !isNewest.getAsBoolean()) {
			return;
		}
		int step = Math.min(STEP, missing.size());
		replace(model, Map.of(), Set.copyOf(missing.subList(0, step)));
		List<Position> rest = missing.subList(step, missing.size());
		Later.inViewer(viewer, document, stamp, () -> showMore(viewer, document, stamp, rest, isNewest));
	}

	/** A region that begins where a folded one began is the same one, only of another length. */
	private static void replace(ProjectionAnnotationModel model, Map<Position, ProjectionAnnotation> obsolete,
			Set<Position> missing) {
		Map<Integer, Boolean> folded = new HashMap<>();
		obsolete.forEach((place, annotation) -> folded.put(place.getOffset(), annotation.isCollapsed()));
		Map<Annotation, Position> added = new HashMap<>();
		missing.forEach(place -> added.put(new ProjectionAnnotation(folded.getOrDefault(place.getOffset(), false)), place));
		model.modifyAnnotations(obsolete.values().toArray(Annotation[]::new), added, new Annotation[0]);
	}

	/** The lines of a region; null when it is a single one. */
	private static @Nullable Position wholeLines(IDocument document, FoldingRegion region) {
		try {
			int first = document.getLineOfOffset(region.offset());
			int last = document.getLineOfOffset(region.offset() + region.length());
			if (first == last) {
				return null;
			}
			IRegion end = document.getLineInformation(last);
			int behind = last + 1 < document.getNumberOfLines() ? document.getLineOffset(last + 1)
					: end.getOffset() + end.getLength();
			int start = document.getLineOffset(first);
			return new Position(start, behind - start);
		} catch (BadLocationException e) {
			throw new IllegalStateException("The text is shorter than its own regions", e);
		}
	}
}
