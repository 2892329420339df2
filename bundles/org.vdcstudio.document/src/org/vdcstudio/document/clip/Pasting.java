/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.clip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.model.edit.SourceProblem;

/**
 * Adds elements that are given as text to a design: with free names, and without references to what is not there.
 * Used where the model may be read.
 */
public final class Pasting {

	private static final String INDENT = "    ";

	private final LoadedDesign design;

	/** For a design that holds still meanwhile. */
	public Pasting(LoadedDesign design) {
		this.design = design;
	}

	/**
	 * Finds out what adding elements takes.
	 *
	 * @param text   elements in the language
	 * @param target the element to add them to; when they cannot stand in it, they go into the nearest one around in which
	 *               they can
	 * @return the changes; empty when the text is none of elements that can stand there
	 */
	public Optional<Pasted> paste(String text, EObject target) {
		for (@Nullable
		EObject container = target; container != null; container = container.eContainer()) {
			Optional<Block> block = Block.of(design, container);
			if (block.isPresent()) {
				ClipText clip = new ClipText(text.strip(), headers(container));
				if (clip.fits()) {
					return Optional.of(pasted(clip.renamed(design, container), block.get()));
				}
			}
		}
		return Optional.empty();
	}

	private List<String> headers(EObject container) {
		List<String> headers = new ArrayList<>();
		for (@Nullable
		EObject each = container; each != null; each = each.eContainer()) {
			Block.of(design, each).filter(Block::hasBraces).ifPresent(block -> headers.add(block.header(text(block.file()))));
		}
		return headers.reversed();
	}

	private Pasted pasted(ClipText clip, Block block) {
		String before = text(block.file());
		TextEdit insertion = insertion(before, clip.text(), block);
		String trial = TextEdit.apply(before, List.of(insertion));
		LoadedDesign linked = load(block.file(), trial);
		Map<Link, List<SourceProblem>> loose = looseLinks(linked, block.file(), insertion);
		String after = unlinked(linked, block.file(), trial, loose);
		List<String> dropped = loose.entrySet().stream()
				.map(each -> each.getKey().reference().getName() + " "
						+ each.getValue().stream().map(SourceProblem::text).collect(Collectors.joining(", "))).toList();
		return new Pasted(Map.of(block.file(), List.of(difference(before, after))), clip.names(), dropped);
	}

	private static TextEdit insertion(String text, String clip, Block block) {
		String end = text.contains("\r\n") ? "\r\n" : "\n";
		if (!block.hasBraces()) {
			String lead = text.isBlank() || text.endsWith("\n") ? "" : end;
			return new TextEdit(text.length(), 0, lead + indented(clip, "", end) + end);
		}
		int line = text.lastIndexOf('\n', block.start() - 1) + 1;
		String indent = whiteSpaceAt(text, line);
		String unit = text.contains("\n\t") ? "\t" : INDENT;
		int at = block.close();
		while (at > block.open() && " \t".indexOf(text.charAt(at - 1)) >= 0) {
			at--;
		}
		boolean closesLine = at > block.open() && text.charAt(at - 1) == '\n';
		String content = indented(clip, indent + unit, end) + end;
		return closesLine ? new TextEdit(at, 0, content) : new TextEdit(at, block.close() - at, end + content + indent);
	}

	private static String whiteSpaceAt(String text, int line) {
		int at = line;
		while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return text.substring(line, at);
	}

	private static String indented(String clip, String indent, String end) {
		return clip.lines().map(line -> line.isBlank() ? "" : indent + line).collect(Collectors.joining(end));
	}

	private static Map<Link, List<SourceProblem>> looseLinks(LoadedDesign linked, URI file, TextEdit insertion) {
		Map<Link, List<SourceProblem>> loose = new LinkedHashMap<>();
		for (SourceProblem problem : linked.source().problems()) {
			EObject element = problem.element();
			EReference reference = problem.reference();
			int offset = problem.location().offset();
			if (problem.kind() == SourceProblem.Kind.UNRESOLVED_REFERENCE && element != null && reference != null
					&& problem.location().file().equals(file) && offset >= insertion.offset()
					&& offset < insertion.offset() + insertion.text().length()) {
				loose.computeIfAbsent(new Link(element, reference), link -> new ArrayList<>()).add(problem);
			}
		}
		return loose;
	}

	/** Leaves references out; those that an element cannot be without stay, and are reported like any that leads nowhere. */
	private static String unlinked(LoadedDesign linked, URI file, String trial, Map<Link, List<SourceProblem>> loose) {
		List<ModelEdit> edits = new ArrayList<>();
		List<TextEdit> names = new ArrayList<>();
		loose.forEach((link, problems) -> {
			if (link.hasOthers()) {
				problems.forEach(problem -> names.add(removal(trial, problem.location())));
			} else if (textAfter(linked, file, trial, link.unset(edits), names).isPresent()) {
				edits.add(link.unset());
			}
		});
		return textAfter(linked, file, trial, edits, names).orElse(trial);
	}

	/** A name in a list, with the blank before it. */
	private static TextEdit removal(String text, SourceLocation name) {
		int start = name.offset();
		while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		return new TextEdit(start, name.offset() + name.length() - start, "");
	}

	private static Optional<String> textAfter(LoadedDesign linked, URI file, String trial, List<ModelEdit> edits, List<TextEdit> more) {
		try {
			List<TextEdit> all = new ArrayList<>(more);
			if (!edits.isEmpty()) {
				all.addAll(VdcLanguage.standard().textEdits(linked, edits).getOrDefault(file, List.of()));
			}
			return Optional.of(TextEdit.apply(trial, all));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private LoadedDesign load(URI changed, String trial) {
		try {
			return VdcLanguage.standard().load(design.root().eResource().getURI(),
					asked -> asked.equals(changed) ? Optional.of(trial) : design.text(asked));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String text(URI file) {
		return design.text(file).orElse("");
	}

	/** What is different, as one edit. */
	private static TextEdit difference(String before, String after) {
		int shorter = Math.min(before.length(), after.length());
		int same = 0;
		while (same < shorter && before.charAt(same) == after.charAt(same)) {
			same++;
		}
		int end = 0;
		while (end < shorter - same && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
			end++;
		}
		return new TextEdit(same, before.length() - same - end, after.substring(same, after.length() - end));
	}

	/** A reference of an element with all names written there. */
	private record Link(EObject element, EReference reference) {

		/** Whether other names in the same list mean something. */
		boolean hasOthers() {
			return reference.isMany() && ((List<?>) element.eGet(reference)).stream()
					.anyMatch(value -> value instanceof EObject target && !target.eIsProxy());
		}

		ModelEdit unset() {
			return new ModelEdit.UnsetValue("Unset " + reference.getName(), element, reference);
		}

		/** The edits with this one behind them. */
		List<ModelEdit> unset(List<ModelEdit> before) {
			List<ModelEdit> edits = new ArrayList<>(before);
			edits.add(unset());
			return edits;
		}
	}
}
