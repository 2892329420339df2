/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.ide.internal.Completion;
import org.vdcstudio.language.ide.internal.Folding;
import org.vdcstudio.language.ide.internal.Highlighting;
import org.vdcstudio.language.ide.internal.Hovers;
import org.vdcstudio.language.ide.internal.Outline;
import org.vdcstudio.language.ide.internal.Renames;
import org.vdcstudio.language.ide.internal.Symbols;
import org.vdcstudio.language.ide.internal.Targets;
import org.vdcstudio.language.ide.internal.Templates;
import org.vdcstudio.language.internal.StandardInjector;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

import com.google.common.base.Suppliers;
import com.google.inject.Inject;

/**
 * What an editor can ask about a design.
 *
 * <p>Every question names a loaded design, one of its files and mostly a place in it. A file that is not part of the
 * design has no answers, an offset behind the end has none either. Instances keep no state and may be used by any number
 * of threads; a {@link LoadedDesign} by one at a time.
 */
public final class LanguageServices {

	private final Completion completion;
	private final Hovers hovers;
	private final Targets targets;
	private final Outline outline;
	private final Renames renames;
	private final Symbols symbols;

	@Inject
	LanguageServices(Completion completion, Hovers hovers, Targets targets, Outline outline, Renames renames,
			Symbols symbols) {
		this.completion = completion;
		this.hovers = hovers;
		this.targets = targets;
		this.outline = outline;
		this.renames = renames;
		this.symbols = symbols;
	}

	/** The services of the language as it is; shared, created on first use, which takes about a second. */
	public static LanguageServices standard() {
		return Standard.SERVICES;
	}

	/**
	 * What could be written at an offset: values worked out from the design, names that fit, units, words of the language, templates.
	 * Each in the order in which they are of use: names that serve at the place before those that do not; otherwise in alphabetical
	 * order.
	 */
	public List<Proposal> completion(LoadedDesign design, URI file, int offset) {
		return completion(design, file, offset, snapshot(design));
	}

	/**
	 * The same for who has the values of the design at hand or keeps them for the next question.
	 *
	 * @param model the values of the design as it is; asked for at most a few times, and only where it matters
	 */
	public List<Proposal> completion(LoadedDesign design, URI file, int offset, Supplier<DesignModel> model) {
		return list(design, file, resource -> completion.at(resource, offset, model));
	}

	/**
	 * What is known about the element whose name or the value that stands at an offset, or what the word of the language there
	 * means.
	 */
	public Optional<Hover> hover(LoadedDesign design, URI file, int offset) {
		return hover(design, file, offset, snapshot(design));
	}

	/**
	 * The same for who has the values of the design at hand or keeps them for the next question.
	 *
	 * @param model the values of the design as it is; asked for only where it matters
	 */
	public Optional<Hover> hover(LoadedDesign design, URI file, int offset, Supplier<DesignModel> model) {
		return resource(design, file).flatMap(resource -> hovers.at(resource, offset, model));
	}

	/** Where the element whose name stands at an offset is defined. */
	public Optional<SourceLocation> definition(LoadedDesign design, URI file, int offset) {
		return resource(design, file).flatMap(resource -> targets.definition(resource, offset));
	}

	/** Every reference to the element whose name stands at an offset, file by file; its definition is not among them. */
	public List<SourceLocation> references(LoadedDesign design, URI file, int offset) {
		return list(design, file, resource -> targets.references(resource, offset, files(design)));
	}

	/** The definition and every reference, in one file, of the element whose name stands at an offset of that file. */
	public List<SourceLocation> occurrences(LoadedDesign design, URI file, int offset) {
		return list(design, file, resource -> targets.occurrences(resource, offset));
	}

	/** What {@link #rename} would rename at an offset; empty where no element is named. */
	public Optional<RenameRange> renameRange(LoadedDesign design, URI file, int offset) {
		return resource(design, file).flatMap(resource -> renames.range(resource, offset));
	}

	/**
	 * Renames the element whose name stands at an offset, with every reference to it in all files of the design.
	 *
	 * @param newName the new name as people think of it, without quotes; what needs them gets them
	 * @return the edits, or why it cannot be done. Whether the files can be written is for the caller to know
	 */
	public Renaming rename(LoadedDesign design, URI file, int offset, String newName) {
		return resource(design, file).map(resource -> renames.rename(design, files(design), resource, offset, newName))
				.orElse(new Renaming.Refused("The file is not part of this design"));
	}

	/**
	 * The same for an element of a file that several designs share: it is renamed in all of them or in none.
	 *
	 * @param designs designs with the file; what one of them refuses is refused
	 */
	public Renaming rename(List<LoadedDesign> designs, URI file, int offset, String newName) {
		Map<URI, SortedSet<TextEdit>> all = new LinkedHashMap<>();
		for (LoadedDesign design : designs) {
			switch (rename(design, file, offset, newName)) {
				case Renaming.Edits edits -> edits.edits().forEach((changed, more) -> all
						.computeIfAbsent(changed, key -> new TreeSet<>(Comparator.comparingInt(TextEdit::offset).thenComparing(TextEdit::text)))
						.addAll(more));
				case Renaming.Refused refused -> {
					URI root = design.root().eResource().getURI();
					return root.equals(file) ? refused : new Renaming.Refused("%s: %s".formatted(root.lastSegment(), refused.reason()));
				}
			}
		}
		Map<URI, List<TextEdit>> merged = new LinkedHashMap<>();
		all.forEach((changed, edits) -> merged.put(changed, List.copyOf(edits)));
		Optional<URI> disputed = merged.entrySet().stream().filter(each -> overlap(each.getValue())).map(Map.Entry::getKey).findFirst();
		return disputed.isEmpty() ? new Renaming.Edits(merged)
				: new Renaming.Refused("The designs with %s would each have to write the new name another way"
						.formatted(disputed.get().lastSegment()));
	}

	private static boolean overlap(List<TextEdit> ordered) {
		for (int i = 1; i < ordered.size(); i++) {
			if (ordered.get(i).offset() < ordered.get(i - 1).end()) {
				return true;
			}
		}
		return false;
	}

	/** Every named element of a design, file by file, in the order of the text. */
	public List<DesignSymbol> symbols(LoadedDesign design) {
		return files(design).stream().flatMap(file -> symbols.of(file).stream()).toList();
	}

	/** The imports of a file that can be followed. */
	public List<ImportLink> imports(LoadedDesign design, URI file) {
		return list(design, file, Symbols::imports);
	}

	/** All templates; {@link #completion} offers those that fit a place. */
	public List<Template> templates() {
		return Templates.ALL;
	}

	/** The elements of a file as a tree. */
	public List<OutlineItem> outline(LoadedDesign design, URI file) {
		return list(design, file, outline::of);
	}

	/** What every token is, in the order of the text, without overlaps. */
	public List<HighlightedToken> highlighting(LoadedDesign design, URI file) {
		return list(design, file, Highlighting::of);
	}

	/** What can be folded: blocks, then comments, each in the order of the text. */
	public List<FoldingRegion> folding(LoadedDesign design, URI file) {
		return list(design, file, Folding::of);
	}

	private static Supplier<DesignModel> snapshot(LoadedDesign design) {
		return Suppliers.memoize(() -> SnapshotBuilder.build(design.root(), design.source().problems()));
	}

	private static <T> List<T> list(LoadedDesign design, URI file, Function<VdcResource, List<T>> question) {
		return resource(design, file).map(question).orElse(List.of());
	}

	private static List<VdcResource> files(LoadedDesign design) {
		return design.files().stream().map(EObject::eResource).filter(VdcResource.class::isInstance).map(VdcResource.class::cast).toList();
	}

	private static Optional<VdcResource> resource(LoadedDesign design, URI file) {
		for (Resource resource : design.resources().getResources()) {
			if (resource instanceof VdcResource found && file.equals(found.getURI())) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	private static final class Standard {

		private static final LanguageServices SERVICES = StandardInjector.get()
				.createChildInjector(new VdcIdeModule()).getInstance(LanguageServices.class);
	}
}
