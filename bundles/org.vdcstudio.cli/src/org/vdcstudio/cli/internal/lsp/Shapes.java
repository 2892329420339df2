/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.vdcstudio.language.ide.FoldingRegion;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.language.ide.Proposal;
import org.vdcstudio.language.ide.Snippet;

/** Writes answers of the language services as the protocol has them. */
final class Shapes {

	/** The nearest that the protocol knows; a kind that is not named is an object. */
	private static final Map<String, SymbolKind> KINDS = Map.ofEntries(Map.entry("datacenter", SymbolKind.Namespace),
			Map.entry("site", SymbolKind.Namespace), Map.entry("host", SymbolKind.Class), Map.entry("host-template", SymbolKind.Struct),
			Map.entry("vm-template", SymbolKind.Struct), Map.entry("vm", SymbolKind.Object), Map.entry("lab-vm", SymbolKind.Object),
			Map.entry("cluster", SymbolKind.Package), Map.entry("vcenter", SymbolKind.Module), Map.entry("scenario", SymbolKind.Event),
			Map.entry("nic", SymbolKind.Interface), Map.entry("vmkernel", SymbolKind.Interface), Map.entry("interface", SymbolKind.Interface),
			Map.entry("vswitch", SymbolKind.Module), Map.entry("distributed-switch", SymbolKind.Module),
			Map.entry("switch", SymbolKind.Module), Map.entry("router", SymbolKind.Module), Map.entry("portgroup", SymbolKind.Field),
			Map.entry("vmfs", SymbolKind.File), Map.entry("nfs", SymbolKind.File), Map.entry("vsan-datastore", SymbolKind.File),
			Map.entry("subnet", SymbolKind.Array), Map.entry("zone", SymbolKind.Array), Map.entry("property", SymbolKind.Property));

	private Shapes() {
	}

	static SymbolKind symbolKind(String kind) {
		return KINDS.getOrDefault(kind, SymbolKind.Object);
	}

	static DocumentSymbol symbol(OutlineItem item, TextPositions positions) {
		DocumentSymbol symbol = new DocumentSymbol(item.label().isBlank() ? item.kind() : item.label(), symbolKind(item.kind()),
				positions.range(item.offset(), item.length()), positions.range(item.nameOffset(), item.nameLength()),
				item.detail().isEmpty() ? item.kind() : item.kind() + " · " + item.detail());
		symbol.setChildren(item.children().stream().map(child -> symbol(child, positions)).toList());
		return symbol;
	}

	/**
	 * Proposals in their order.
	 *
	 * @param snippets whether the editor knows snippets
	 */
	static List<CompletionItem> completion(List<Proposal> proposals, String text, TextPositions positions, boolean snippets) {
		List<CompletionItem> items = new ArrayList<>();
		for (Proposal proposal : proposals) {
			CompletionItem item = new CompletionItem(proposal.label());
			item.setKind(switch (proposal.kind()) {
			case KEYWORD -> CompletionItemKind.Keyword;
			case NAME -> CompletionItemKind.Reference;
			case TEMPLATE -> CompletionItemKind.Snippet;
			case UNIT -> CompletionItemKind.Unit;
			case VALUE -> CompletionItemKind.Value;
			});
			if (!proposal.detail().isEmpty()) {
				item.setDetail(proposal.detail());
			}
			if (!proposal.documentation().isEmpty()) {
				item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
			}
			String typed = text.substring(proposal.offset(), proposal.offset() + proposal.length());
			item.setFilterText(typed.startsWith("\"") ? proposal.text() : proposal.label());
			item.setSortText("%05d".formatted(items.size()));
			boolean asSnippet = proposal.snippet() && snippets;
			item.setInsertTextFormat(asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
			// the lines are indented already
			item.setInsertTextMode(InsertTextMode.AsIs);
			String written = proposal.snippet() && !snippets ? Snippet.parse(proposal.text()).text() : proposal.text();
			item.setTextEdit(Either.forLeft(new TextEdit(positions.range(proposal.offset(), proposal.length()), written)));
			items.add(item);
		}
		return items;
	}

	static FoldingRange folding(FoldingRegion region, String text, TextPositions positions, boolean wholeLines) {
		Range range = positions.range(region.offset(), region.length());
		// the line with the closing brace stays to be seen
		boolean isBlock = text.startsWith("}", region.offset() + region.length() - 1);
		int last = range.getEnd().getLine() - (isBlock && wholeLines ? 1 : 0);
		FoldingRange folding = new FoldingRange(range.getStart().getLine(), Math.max(range.getStart().getLine(), last));
		if (!isBlock) {
			folding.setKind(FoldingRangeKind.Comment);
		}
		return folding;
	}
}
