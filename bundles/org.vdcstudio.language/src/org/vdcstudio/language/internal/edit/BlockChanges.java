/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EReference;
import org.vdcstudio.language.internal.edit.ElementText.Part;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.grammar.Spacing;

/** New statements in the body of one element. */
final class BlockChanges {

	private static final int LINE_LENGTH = 100;

	private final ElementText block;
	private final FileChanges file;
	private final ElementGrammar grammar;
	private final TreeMap<Integer, List<Insertion>> insertions = new TreeMap<>();

	BlockChanges(ElementText block, FileChanges file, ElementGrammar grammar) {
		this.block = block;
		this.file = file;
		this.grammar = grammar;
	}

	/** Adds a property behind the others that stand before the first block. */
	void addProperty(Insertion property) {
		int anchor = block.open();
		for (Part part : block.body()) {
			if (part.isBlock()) {
				break;
			}
			anchor = part.end();
		}
		insertAt(anchor, property);
	}

	/** Adds a property behind the last that writes the same feature. */
	void addPropertyBehind(Part last, Insertion property) {
		insertAt(last.end(), property);
	}

	/** Adds a block behind the last of the same kind, else behind everything. */
	void addBlock(EReference feature, Insertion element) {
		int anchor = block.body().isEmpty() ? block.open() : block.body().getLast().end();
		for (Part part : block.body()) {
			if (part.writes(feature)) {
				anchor = part.end();
			}
		}
		insertAt(anchor, element);
	}

	/** Adds a block behind another one, wherever that stands. */
	void addBlockBehind(ElementText other, Insertion element) {
		int anchor = block.body().stream().filter(part -> part.start() <= other.start() && other.end() <= part.end()).mapToInt(Part::end)
				.findFirst().orElseThrow(() -> new IllegalArgumentException("The element behind which another goes stands elsewhere"));
		insertAt(anchor, element);
	}

	private void insertAt(int anchor, Insertion insertion) {
		insertions.computeIfAbsent(anchor, key -> new ArrayList<>()).add(insertion);
	}

	/** Turns the insertions into changes of the file. */
	void write() {
		if (!block.hasBraces()) {
			insertLines("");
		} else if (block.isOnOneLine() && fitOnLine()) {
			insertIntoLine();
		} else {
			String indent = open(block);
			insertLines(childIndent(indent));
		}
	}

	private boolean fitOnLine() {
		int left = LINE_LENGTH - file.lineLength(block.open());
		for (List<Insertion> each : insertions.values()) {
			for (Insertion insertion : each) {
				if (!insertion.fits(left)) {
					return false;
				}
				left -= insertion.layOut("", "", "").length() + Spacing.BETWEEN_STATEMENTS.length();
			}
		}
		return true;
	}

	private void insertIntoLine() {
		insertions.forEach((anchor, each) -> {
			boolean first = anchor == block.open();
			for (Insertion insertion : each) {
				file.insert(anchor, (first ? " " : Spacing.BETWEEN_STATEMENTS) + insertion.layOut("", "", ""));
				first = false;
			}
			if (anchor == block.open()) {
				file.respace(anchor, false, block.body().isEmpty() ? " " : Spacing.BETWEEN_STATEMENTS);
			}
		});
	}

	private void insertLines(String indent) {
		String end = file.lineDelimiter();
		insertions.forEach((anchor, each) -> {
			int at = file.behindTrailingComment(anchor);
			boolean atStart = !block.hasBraces() && file.text().substring(0, at).isBlank();
			StringBuilder text = new StringBuilder();
			boolean afterStatement = anchor != block.open();
			for (Insertion insertion : each) {
				if (!atStart || !text.isEmpty()) {
					text.append(insertion.isApart() && afterStatement ? end + end : end).append(indent);
				}
				text.append(insertion.layOut(indent, file.indentUnit(), end));
				afterStatement = true;
			}
			if (atStart || !block.hasBraces() && at == file.text().length()) {
				text.append(end);
			}
			file.insert(at, text.toString());
		});
	}

	/** The indentation of what stands in the block: as what is there already, else one level more than the block. */
	private String childIndent(String indent) {
		if (!block.isOnOneLine()) {
			for (Part part : block.body()) {
				String found = file.indentAt(part.start());
				if (file.text().startsWith(found, part.start() - found.length()) && startsLine(part.start(), found)) {
					return found;
				}
			}
		}
		return indent + file.indentUnit();
	}

	private boolean startsLine(int offset, String indent) {
		int lineStart = offset - indent.length();
		return lineStart == 0 || "\r\n".indexOf(file.text().charAt(lineStart - 1)) >= 0;
	}

	/** Opens a block that stands on one line, and those around it, and tells the indentation of the block. */
	private String open(ElementText element) {
		if (!element.hasBraces()) {
			return "";
		}
		String indent = element.container(grammar).filter(ElementText::isOnOneLine)
				.map(container -> open(container) + file.indentUnit()).orElseGet(() -> file.indentAt(element.start()));
		if (element.isOnOneLine()) {
			if (!element.body().isEmpty()) {
				file.respace(element.open(), false, file.lineDelimiter() + indent + file.indentUnit());
			}
			file.respace(element.close(), true, file.lineDelimiter() + indent);
		}
		return indent;
	}
}
