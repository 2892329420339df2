/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.vdcstudio.cli.internal.lsp.Session.Place;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.Renaming;
import org.vdcstudio.language.ide.WhitespaceEdits;
import org.vdcstudio.model.edit.SourceLocation;

/** What an editor asks about an open text. */
@NonNullByDefault({}) // the interfaces of the protocol promise nothing
final class TextService implements TextDocumentService {

	private final Session session;
	private final CodeActions actions;
	private final LanguageServices services = LanguageServices.standard();

	TextService(Session session, CodeActions actions) {
		this.session = session;
		this.actions = actions;
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		session.texts().open(params.getTextDocument());
		session.changed();
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		Integer version = params.getTextDocument().getVersion();
		session.texts().change(OpenTexts.file(params.getTextDocument().getUri()), version == null ? 0 : version, params.getContentChanges());
		session.changed();
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		session.texts().close(OpenTexts.file(params.getTextDocument().getUri()));
		session.changed();
	}

	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		session.changed();
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		return session.answer(params.getTextDocument().getUri(), params.getPosition(), Either.forLeft(List.of()),
				place -> Either.forLeft(Shapes.completion(services.completion(place.design().design(), place.file(), place.offset(),
						place.design()::model), text(place), place.positions(), session.capabilities().snippets())));
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		return session.answerIfAny(params.getTextDocument().getUri(), params.getPosition(),
				place -> services.hover(place.design().design(), place.file(), place.offset(), place.design()::model)
						.map(hover -> new Hover(new MarkupContent(
								session.capabilities().markdownHover() ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT, hover.markdown()),
								place.positions().range(hover.offset(), hover.length()))));
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
		return session.answer(params.getTextDocument().getUri(), params.getPosition(), Either.forLeft(List.of()),
				place -> Either.forLeft(services.definition(place.design().design(), place.file(), place.offset()).map(this::location)
						.stream().toList()));
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		return session.answer(params.getTextDocument().getUri(), params.getPosition(), List.of(), place -> {
			List<Location> found = new ArrayList<>();
			if (params.getContext() != null && params.getContext().isIncludeDeclaration()) {
				services.definition(place.design().design(), place.file(), place.offset()).map(this::location).ifPresent(found::add);
			}
			services.references(place.design().design(), place.file(), place.offset()).stream().map(this::location).forEach(found::add);
			return found;
		});
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		return session.answer(params.getTextDocument().getUri(), params.getPosition(), List.of(), place -> services
				.occurrences(place.design().design(), place.file(), place.offset()).stream()
				.map(each -> new DocumentHighlight(TextPositions.range(each), DocumentHighlightKind.Text)).toList());
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
		return session.answer(params.getTextDocument().getUri(), List.of(),
				place -> services.outline(place.design().design(), place.file()).stream()
						.map(item -> Either.<SymbolInformation, DocumentSymbol>forRight(Shapes.symbol(item, place.positions()))).toList());
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		return session.answer(params.getTextDocument().getUri(), List.of(),
				place -> actions.at(place, params.getTextDocument().getUri(), params.getRange(), params.getContext()));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		return session.answer(params.getTextDocument().getUri(), List.of(), place -> Edits.of(formatting(place), place.positions()));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
		Range range = params.getRange();
		return session.answer(params.getTextDocument().getUri(), List.of(), place -> {
			int start = place.positions().offset(range.getStart());
			int end = place.positions().offset(range.getEnd());
			return Edits.of(formatting(place).stream().filter(edit -> edit.end() >= start && edit.offset() < end).toList(), place.positions());
		});
	}

	private static List<org.vdcstudio.language.TextEdit> formatting(Place place) {
		String text = text(place);
		return WhitespaceEdits.between(text, VdcLanguage.standard().format(text));
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return session.answerIfAny(params.getTextDocument().getUri(), params.getPosition(), place -> {
			Renaming renaming = services.rename(place.design().design(), place.file(), place.offset(), params.getNewName());
			return switch (renaming) {
			case Renaming.Edits all -> Optional
					.of(Edits.of(all.edits(), place.design(), session.texts(), session.capabilities().versionedEdits()));
			case Renaming.Refused refused -> throw new ResponseErrorException(
					new ResponseError(ResponseErrorCode.RequestFailed, refused.reason(), null));
			};
		});
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
		return session.answerIfAny(params.getTextDocument().getUri(), params.getPosition(),
				place -> services.renameRange(place.design().design(), place.file(), place.offset())
						.map(range -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
								new PrepareRenameResult(place.positions().range(range.offset(), range.length()), range.name()))));
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return session.answer(params.getTextDocument().getUri(), List.of(),
				place -> services.folding(place.design().design(), place.file()).stream()
						.map(each -> Shapes.folding(each, text(place), place.positions(), session.capabilities().wholeLineFolding()))
						.filter(each -> each.getEndLine() > each.getStartLine()).toList());
	}

	@Override
	public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
		return session.answer(params.getTextDocument().getUri(), List.of(),
				place -> services.imports(place.design().design(), place.file()).stream()
						.map(link -> new DocumentLink(place.positions().range(link.offset(), link.length()),
								session.texts().address(link.target())))
						.toList());
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		return session.answer(params.getTextDocument().getUri(), new SemanticTokens(List.of()), place -> new SemanticTokens(
				Colours.of(services.highlighting(place.design().design(), place.file()), text(place), place.positions())));
	}

	private static String text(Place place) {
		return place.design().design().text(place.file()).orElse("");
	}

	private Location location(SourceLocation place) {
		return new Location(session.texts().address(place.file()), TextPositions.range(place));
	}
}
