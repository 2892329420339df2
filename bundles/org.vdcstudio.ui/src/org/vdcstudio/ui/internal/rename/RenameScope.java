/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rename;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.FileChange;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.SourceTexts;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.RenameRange;
import org.vdcstudio.language.ide.Renaming;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.ui.designs.ImportingDesigns;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/**
 * An element with every design of the workspace that its file is part of, as they are when somebody begins to rename it. Reading
 * them takes a moment: not for the thread of the user interface. May be used by several threads.
 */
final class RenameScope {

	private final URI file;
	private final int offset;
	private final RenameRange element;
	/** The design of the file that defines it first. */
	private final List<LoadedDesign> designs;

	/**
	 * What a new name leads to.
	 *
	 * @param refusal why it cannot be done, a sentence for people; empty when it can
	 * @param changes the files that change, the one with the element first; none when the name is the present one
	 */
	record Attempt(Optional<String> refusal, List<FileChange> changes) {

		Attempt {
			changes = List.copyOf(changes);
		}

		private static Attempt refused(String reason) {
			return new Attempt(Optional.of(reason), List.of());
		}
	}

	private RenameScope(URI file, int offset, RenameRange element, List<LoadedDesign> designs) {
		this.file = file;
		this.offset = offset;
		this.element = element;
		this.designs = designs;
	}

	/**
	 * The element that is named at an offset of a file.
	 *
	 * @return empty when there is none
	 * @throws IOException when the file cannot be read
	 */
	static Optional<RenameScope> at(IFile file, int offset) throws IOException {
		URI uri = WorkbenchDesigns.uri(file)
				.orElseThrow(() -> new IOException("%s is not on this computer".formatted(file.getFullPath())));
		SourceTexts texts = WorkbenchDesigns.texts();
		LanguageServices services = LanguageServices.standard();
		LoadedDesign own = VdcLanguage.standard().load(uri, texts);
		Optional<RenameRange> element = services.renameRange(own, uri, offset);
		Optional<SourceLocation> definition = services.definition(own, uri, offset);
		if (element.isEmpty() || definition.isEmpty()) {
			return Optional.empty();
		}
		// whoever else imports the file that defines it names it as well
		URI home = definition.get().file();
		List<LoadedDesign> designs = new ArrayList<>(List.of(uri.equals(home) ? own : VdcLanguage.standard().load(home, texts)));
		designs.addAll(ImportingDesigns.of(home));
		return Optional.of(new RenameScope(home, definition.get().offset(), element.get(), designs));
	}

	/** The element. */
	RenameRange element() {
		return element;
	}

	/** What a new name leads to. */
	synchronized Attempt attempt(String name) {
		return switch (LanguageServices.standard().rename(designs, file, offset, name)) {
			case Renaming.Refused refused -> Attempt.refused(refused.reason());
			case Renaming.Edits edits -> {
				List<FileChange> changes = edits.edits().entrySet().stream().filter(each -> !each.getValue().isEmpty())
						.map(each -> new FileChange(each.getKey(), text(each.getKey()), each.getValue()))
						.sorted(Comparator.comparing((FileChange change) -> !change.file().equals(file))
								.thenComparing(change -> change.file().toString()))
						.toList();
				yield changes.stream().map(FileChange::file).filter(RenameScope::isReadOnly).findFirst()
						.map(changed -> Attempt.refused("%s names it and is read-only".formatted(changed.lastSegment())))
						.orElseGet(() -> new Attempt(Optional.empty(), changes));
			}
		};
	}

	private String text(URI changed) {
		return designs.stream().flatMap(design -> design.text(changed).stream()).findFirst()
				.orElseThrow(() -> new IllegalStateException("%s belongs to no design".formatted(changed)));
	}

	private static boolean isReadOnly(URI changed) {
		Optional<IFile> known = WorkbenchDesigns.file(changed);
		return known.isPresent() ? known.get().isReadOnly() : !Files.isWritable(Path.of(changed.toFileString()));
	}
}
