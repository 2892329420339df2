/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.vdcstudio.language.TextEdit;

/** Writes edits as the protocol has them. */
final class Edits {

	private Edits() {
	}

	/** Edits of one text. */
	static List<org.eclipse.lsp4j.TextEdit> of(List<TextEdit> edits, TextPositions positions) {
		return edits.stream().map(edit -> new org.eclipse.lsp4j.TextEdit(positions.range(edit.offset(), edit.length()), edit.text())).toList();
	}

	/**
	 * Edits of the files of a design.
	 *
	 * @param versioned whether the editor refuses edits of a text that has changed meanwhile
	 */
	static WorkspaceEdit of(Map<URI, List<TextEdit>> edits, ServedDesign design, OpenTexts texts, boolean versioned) {
		WorkspaceEdit all = new WorkspaceEdit();
		if (versioned) {
			List<Either<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation>> changes = new ArrayList<>();
			edits.forEach((file, each) -> changes.add(Either.forLeft(new TextDocumentEdit(
					new VersionedTextDocumentIdentifier(texts.address(file), texts.get(file).map(OpenText::version).orElse(null)),
					of(each, design.positions(file)).stream()
							.map(Either::<org.eclipse.lsp4j.TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft).toList()))));
			all.setDocumentChanges(changes);
		} else {
			Map<String, List<org.eclipse.lsp4j.TextEdit>> changes = new LinkedHashMap<>();
			edits.forEach((file, each) -> changes.put(texts.address(file), of(each, design.positions(file))));
			all.setChanges(changes);
		}
		return all;
	}
}
