/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.vdcstudio.cli.internal.lsp.Session.Place;
import org.vdcstudio.document.TextDifference;
import org.vdcstudio.document.fix.DesignFixer;
import org.vdcstudio.document.fix.FixResult;
import org.vdcstudio.document.fix.FixedText;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Offers the quick fixes of findings: each by itself, all of a rule, and all that there are. */
final class CodeActions {

	/** Mends all findings of a rule; its arguments are the address of a file and the rule. */
	static final String FIX_RULE = "vdc.fixRule";
	/** Mends everything that can be mended; its argument is the address of a file. */
	static final String FIX_ALL = "vdc.fixAll";
	/** For editors that mend everything when they save. */
	static final String SOURCE_FIX_ALL = CodeActionKind.SourceFixAll + ".vdc";

	private final Session session;

	CodeActions(Session session) {
		this.session = session;
	}

	/** What is offered for a range of a text. */
	List<Either<Command, CodeAction>> at(Place place, String address, Range range, @Nullable CodeActionContext context) {
		List<CodeAction> actions = new ArrayList<>();
		@Nullable
		List<String> only = context == null ? null : context.getOnly();
		if (isWanted(CodeActionKind.QuickFix, only)) {
			quickFixes(place, address, range, actions);
		}
		// asked for only by name: whoever just looks at a line does not wait for it
		if (only != null && only.stream().anyMatch(kind -> isWithin(SOURCE_FIX_ALL, kind))) {
			FixResult result = fix(place.design(), finding -> true, Optional.of(place.file()));
			if (!result.texts().isEmpty()) {
				CodeAction all = new CodeAction("Fix all findings that have a quick fix");
				all.setKind(SOURCE_FIX_ALL);
				all.setEdit(edit(result, place.design()));
				actions.add(all);
			}
		}
		return actions.stream().map(this::shaped).toList();
	}

	/** An editor that knows commands alone gets the one that does the same. */
	private Either<Command, CodeAction> shaped(CodeAction action) {
		Command command = action.getCommand();
		return session.capabilities().codeActions() || command == null ? Either.forRight(action) : Either.forLeft(command);
	}

	private static boolean isWanted(String kind, @Nullable List<String> only) {
		return only == null || only.isEmpty() || only.stream().anyMatch(each -> isWithin(kind, each));
	}

	private static boolean isWithin(String kind, String wanted) {
		return wanted.isEmpty() || kind.equals(wanted) || kind.startsWith(wanted + '.');
	}

	private void quickFixes(Place place, String address, Range range, List<CodeAction> actions) {
		int start = place.positions().offset(range.getStart());
		int end = place.positions().offset(range.getEnd());
		Set<String> rules = new LinkedHashSet<>();
		for (Finding finding : place.design().findings(session.check())) {
			boolean isHere = finding.location().filter(location -> location.file().equals(place.file()) && location.offset() <= end
					&& location.offset() + location.length() >= start).isPresent();
			if (isHere && !finding.isSuppressed() && offer(place, finding, actions)) {
				rules.add(finding.rule());
			}
		}
		for (String rule : rules) {
			String title = "Fix all %s findings".formatted(rule);
			CodeAction all = new CodeAction(title);
			all.setKind(CodeActionKind.QuickFix);
			all.setCommand(new Command(title, FIX_RULE, List.of(address, rule)));
			actions.add(all);
		}
	}

	private boolean offer(Place place, Finding finding, List<CodeAction> actions) {
		boolean isFirst = true;
		for (QuickFix fix : session.check().fixes(finding)) {
			Optional<WorkspaceEdit> edit = edit(place.design(), finding, fix);
			if (edit.isPresent()) {
				CodeAction action = new CodeAction(fix.label(finding));
				action.setKind(CodeActionKind.QuickFix);
				action.setEdit(edit.get());
				Diagnostic mended = session.diagnostics().diagnostic(finding);
				action.setDiagnostics(List.of(mended));
				action.setIsPreferred(isFirst);
				actions.add(action);
				isFirst = false;
			}
		}
		return !isFirst;
	}

	private Optional<WorkspaceEdit> edit(ServedDesign design, Finding finding, QuickFix fix) {
		try {
			List<ModelEdit> edits = fix.edits(finding, design.model());
			if (edits.isEmpty()) {
				return Optional.empty();
			}
			Map<URI, List<TextEdit>> changes = VdcLanguage.standard().textEdits(design.design(), edits);
			return Optional.of(Edits.of(changes, design, session.texts(), session.capabilities().versionedEdits()));
		} catch (RuntimeException | LinkageError e) {
			// fixes are contributed by anybody; one that fails must not keep the others from being offered
			session.log("The fix %s of %s failed: %s".formatted(fix.id(), finding.rule(), e));
			return Optional.empty();
		}
	}

	/**
	 * Mends findings.
	 *
	 * @param only the one file that may change; empty for all
	 */
	FixResult fix(ServedDesign design, Predicate<Finding> wanted, Optional<URI> only) {
		Predicate<Finding> inFile = finding -> only.isEmpty() || finding.location().map(SourceLocation::file).equals(only);
		return new DesignFixer(session.check(), wanted.and(inFile),
				file -> only.isEmpty() || only.get().equals(file) ? Optional.empty() : Optional.of("this also changes " + file.lastSegment()))
				.fix(List.of(design.design()));
	}

	/** What a fixed design is for the editor. */
	WorkspaceEdit edit(FixResult result, ServedDesign design) {
		Map<URI, List<TextEdit>> changes = new LinkedHashMap<>();
		for (FixedText text : result.texts()) {
			changes.put(text.file(), TextDifference.between(text.before(), text.after()).edits());
		}
		return Edits.of(changes, design, session.texts(), session.capabilities().versionedEdits());
	}
}
