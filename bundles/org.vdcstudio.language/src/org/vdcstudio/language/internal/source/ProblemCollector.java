/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.ITextRegion;
import org.vdcstudio.language.internal.linking.CrossReferenceLinker;
import org.vdcstudio.language.internal.linking.ImportedFile;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.LinkProblem;
import org.vdcstudio.language.internal.linking.Namespaces;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.model.edit.SourceProblem.Kind;

/** Gathers what is wrong with the texts of a design. */
final class ProblemCollector {

	private final List<VdcResource> files;
	private final KindWords kinds;
	private final RepeatedValues repeatedValues = new RepeatedValues();
	private final Set<NameInKind> designNames = new HashSet<>();

	ProblemCollector(List<VdcResource> files, KindWords kinds) {
		this.files = files;
		this.kinds = kinds;
	}

	List<SourceProblem> collect() {
		List<SourceProblem> all = new ArrayList<>();
		for (VdcResource file : files) {
			List<SourceProblem> found = new ArrayList<>();
			syntax(file, found);
			imports(file, found);
			references(file, found);
			names(file, found);
			repeatedValues(file, found);
			found.sort(Comparator.comparingInt(problem -> problem.location().offset()));
			all.addAll(found);
		}
		return List.copyOf(all);
	}

	private static void syntax(VdcResource file, List<SourceProblem> problems) {
		@Nullable
		IParseResult result = file.getParseResult();
		if (result == null || !result.hasSyntaxErrors()) {
			return;
		}
		for (INode node : result.getSyntaxErrors()) {
			@Nullable
			SyntaxErrorMessage error = node.getSyntaxErrorMessage();
			if (error != null) {
				problems.add(problem(Kind.SYNTAX, error.getMessage(), file, node.getTextRegion(), node.getSemanticElement(),
						node.getText().strip()));
			}
		}
	}

	private static void imports(VdcResource file, List<SourceProblem> problems) {
		for (ImportedFile each : file.imports()) {
			String name = String.valueOf(each.statement().getImportURI());
			if (each.resource() == null || name.isBlank()) {
				String message = whyNot(each, name);
				NodePlaces.of(each.statement(), CorePackage.Literals.IMPORT__IMPORT_URI, 0).ifPresent(
						region -> problems.add(problem(Kind.IMPORT, message, file, region, each.statement(), name)));
			}
		}
	}

	private static String whyNot(ImportedFile imported, String name) {
		if (name.isBlank()) {
			return "This import names no file";
		}
		@Nullable
		IOException failure = imported.failure();
		if (failure != null) {
			return "'" + name + "' cannot be imported: " + failure.getMessage();
		}
		boolean isFolder = imported.uri().isFile() && Files.isDirectory(Path.of(imported.uri().toFileString()));
		return isFolder ? "'" + name + "' is a folder; files are imported one by one" : "There is no file '" + name + "' to import";
	}

	private static void references(VdcResource file, List<SourceProblem> problems) {
		for (LinkProblem each : file.linkProblems()) {
			INode node = each.node();
			if (isIncomplete(node)) {
				continue;
			}
			problems.add(new SourceProblem(Kind.UNRESOLVED_REFERENCE, each.message(),
					file.lines().locate(file.getURI(), node.getOffset(), node.getLength()), each.element(), each.reference(),
					String.join(".", CrossReferenceLinker.segments(node))));
		}
	}

	/** A name that the author has not finished is not one of nothing. */
	private static boolean isIncomplete(INode node) {
		for (INode leaf : node.getLeafNodes()) {
			if (leaf.getSyntaxErrorMessage() != null) {
				return true;
			}
		}
		return false;
	}

	private void names(VdcResource file, List<SourceProblem> problems) {
		for (DesignElement element : file.names().elements()) {
			name(element, designNames, file, problems);
			Set<NameInKind> inner = new HashSet<>();
			element.eAllContents().forEachRemaining(content -> {
				if (content instanceof NamedElement named) {
					name(named, inner, file, problems);
				}
			});
		}
	}

	private void name(NamedElement element, Set<NameInKind> taken, VdcResource file, List<SourceProblem> problems) {
		@Nullable
		String name = element.getName();
		if (name == null || taken.add(new NameInKind(name, Namespaces.of(element.eClass())))) {
			return;
		}
		String space = element instanceof DesignElement ? "this design"
				: element.eContainer() instanceof NamedElement container ? "'" + container.getName() + "'" : "this element";
		String message = "There is already " + kinds.withArticle(Namespaces.of(element.eClass())) + " '" + name + "' in " + space;
		NodePlaces.of(element, null, 0).ifPresent(
				region -> problems.add(problem(Kind.DUPLICATE_NAME, message, file, region, element, name)));
	}

	private void repeatedValues(VdcResource file, List<SourceProblem> problems) {
		file.getAllContents().forEachRemaining(element -> repeatedValues.find(element,
				(node, word) -> problems.add(problem(Kind.SYNTAX, "'" + word + "' is given twice; one of them must go", file,
						node.getTextRegion(), element, word))));
	}

	private static SourceProblem problem(Kind kind, String message, VdcResource file, ITextRegion region,
			@Nullable EObject element, String text) {
		return new SourceProblem(kind, message,
				file.lines().locate(file.getURI(), region.getOffset(), region.getLength()), element, null, text);
	}

	private record NameInKind(String name, EClass kind) {
	}
}
