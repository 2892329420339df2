/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.document.layout.DesignNames;
import org.vdcstudio.document.layout.OpenLayout;
import org.vdcstudio.document.layout.Renames;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.SourceTexts;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.SourceProblem;

/**
 * The design that the present text describes: it is read anew when that text, or one that it imports, has become another one. Places of
 * shapes follow the names of their elements. Used by the thread that owns the design only, but for {@link #revision()}.
 */
final class PresentDesign {

	private static final Set<SourceProblem.Kind> BLURS_NAMES = Set.of(SourceProblem.Kind.SYNTAX, SourceProblem.Kind.DUPLICATE_NAME);
	private static final Set<SourceProblem.Kind> HIDES_ELEMENTS = Set.of(SourceProblem.Kind.SYNTAX,
			SourceProblem.Kind.DUPLICATE_NAME, SourceProblem.Kind.IMPORT);

	private final URI file;
	private final DesignText text;
	private final SourceTexts others;
	private final OpenLayout layout;
	private final DesignListener listener;

	private @Nullable Read last;
	/** The last design whose names could be trusted. */
	private @Nullable LoadedDesign sound;
	private boolean importsChanged;
	private volatile long revision;

	/** A design, and the text that it was read from. */
	record Read(TextSnapshot text, LoadedDesign design) {
	}

	/** Nothing is read yet; the listener is told of each new design and of new names in it. */
	PresentDesign(URI file, DesignText text, SourceTexts others, OpenLayout layout, DesignListener listener) {
		this.file = file;
		this.text = text;
		this.others = others;
		this.layout = layout;
		this.listener = listener;
	}

	/** The design of the present text, which is read if nobody has done so. */
	Read get() {
		return isRead() ? last() : read();
	}

	/** The design that was read last; there must be one. */
	Read last() {
		return Objects.requireNonNull(last, "a design has been read");
	}

	/** Whether what was read last is the design of the present text. */
	boolean isRead() {
		@Nullable
		Read present = last;
		return present != null && present.text().stamp() == text.stamp() && !importsChanged;
	}

	/** Grows with each design that is read. */
	long revision() {
		return revision;
	}

	/** Something that the design imports has become another text. */
	void importsChanged() {
		importsChanged = true;
	}

	/** The same, if what was read last imports one of some files; the result is whether it does. */
	boolean importsChanged(Set<URI> files) {
		@Nullable
		Read present = last;
		return present != null && imports(present.design(), files) && blur();
	}

	/** The same for files that are not open, and may have come or gone: one that was missing may be among them. */
	boolean storedImportsChanged(Set<URI> stored) {
		@Nullable
		Read present = last;
		return present != null && (imports(present.design(), stored) || !present.design().source().problems().isEmpty()) && blur();
	}

	private static boolean imports(LoadedDesign design, Set<URI> files) {
		return design.files().stream().anyMatch(each -> files.contains(each.eResource().getURI()));
	}

	private boolean blur() {
		importsChanged = true;
		layout.namesBlurred();
		return true;
	}

	private Read read() {
		TextSnapshot now = text.snapshot();
		Read read = new Read(now, read(now));
		last = read;
		importsChanged = false;
		revision++;
		followRenames(read.design());
		tellNames(read);
		listener.modelChanged();
		return read;
	}

	private LoadedDesign read(TextSnapshot now) {
		try {
			return VdcLanguage.standard().load(file, asked -> file.equals(asked) ? Optional.of(now.content()) : others.text(asked));
		} catch (IOException e) {
			// the text of the file itself is here, and files that cannot be imported are no failure of the whole
			throw new UncheckedIOException(e);
		}
	}

	/** Who types a name passes through states in which elements have no names, or those of others: these tell nothing. */
	private void followRenames(LoadedDesign now) {
		if (has(now, BLURS_NAMES)) {
			return;
		}
		@Nullable
		LoadedDesign before = sound;
		sound = now;
		if (before != null) {
			Map<String, String> names = Renames.between(before.files(), now.files());
			if (!names.isEmpty()) {
				layout.change(present -> present.renamed(names));
				listener.elementsRenamed(names);
			}
		}
	}

	private void tellNames(Read read) {
		// most designs have nobody's places, and need not be looked through
		if (layout.current().diagrams().isEmpty() || has(read.design(), HIDES_ELEMENTS)) {
			layout.namesBlurred();
		} else {
			layout.namesRead(read.text().stamp(), DesignNames.of(read.design().files()));
		}
	}

	private static boolean has(LoadedDesign design, Set<SourceProblem.Kind> problems) {
		return design.source().problems().stream().anyMatch(problem -> problems.contains(problem.kind()));
	}
}
