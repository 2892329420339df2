/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What an editor can do that matters here.
 *
 * @param snippets         whether proposals may have places to be filled in
 * @param versionedEdits   whether edits may say which version of a text they are for
 * @param codeActions      whether it takes code actions, rather than commands alone
 * @param markdownHover    whether hovers may be Markdown
 * @param wholeLineFolding whether it folds whole lines only
 * @param watches          whether it can be asked to watch files
 */
record Capabilities(boolean snippets, boolean versionedEdits, boolean codeActions, boolean markdownHover, boolean wholeLineFolding,
		boolean watches) {

	static final Capabilities NONE = new Capabilities(false, false, false, false, false, false);

	static Capabilities of(@Nullable ClientCapabilities given) {
		if (given == null) {
			return NONE;
		}
		Optional<TextDocumentClientCapabilities> text = Optional.ofNullable(given.getTextDocument());
		Optional<WorkspaceClientCapabilities> workspace = Optional.ofNullable(given.getWorkspace());
		return new Capabilities(
				text.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
						.map(CompletionItemCapabilities::getSnippetSupport).orElse(false),
				workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit).map(WorkspaceEditCapabilities::getDocumentChanges).orElse(false),
				text.map(TextDocumentClientCapabilities::getCodeAction).map(CodeActionCapabilities::getCodeActionLiteralSupport).isPresent(),
				text.map(TextDocumentClientCapabilities::getHover).map(HoverCapabilities::getContentFormat).orElse(List.of()).contains("markdown"),
				text.map(TextDocumentClientCapabilities::getFoldingRange).map(FoldingRangeCapabilities::getLineFoldingOnly).orElse(false),
				workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
						.map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false));
	}
}
