/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.rich;

import java.util.function.Consumer;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.ui.internal.rich.RichText.Builder;
import org.vdcstudio.language.ui.internal.rich.RichText.Style;

/** Turns Markdown into rich text: what the language says about elements and proposals. */
public final class MarkdownText {

	private static final Parser PARSER = Parser.builder().build();

	private MarkdownText() {
	}

	/**
	 * Adds Markdown to a text.
	 *
	 * @param follow is given the address of a link that is clicked
	 */
	public static void append(String markdown, Builder text, Consumer<String> follow) {
		PARSER.parse(markdown).accept(new Writer(text, follow));
	}

	private static final class Writer extends AbstractVisitor {

		private final Builder text;
		private final Consumer<String> follow;
		private @Nullable Style style;

		Writer(Builder text, Consumer<String> follow) {
			this.text = text;
			this.follow = follow;
		}

		@Override
		public void visit(Text node) {
			@Nullable
			Style present = style;
			if (present == null) {
				text.add(node.getLiteral());
			} else {
				text.add(node.getLiteral(), present);
			}
		}

		@Override
		public void visit(Code node) {
			text.add(node.getLiteral(), Style.CODE);
		}

		@Override
		public void visit(FencedCodeBlock node) {
			text.paragraph().add(node.getLiteral().stripTrailing(), Style.CODE).line();
		}

		@Override
		public void visit(IndentedCodeBlock node) {
			text.paragraph().add(node.getLiteral().stripTrailing(), Style.CODE).line();
		}

		@Override
		public void visit(StrongEmphasis node) {
			styled(node, Style.BOLD);
		}

		@Override
		public void visit(Emphasis node) {
			styled(node, Style.QUIET);
		}

		@Override
		public void visit(Heading node) {
			text.paragraph();
			styled(node, Style.BOLD);
			text.line();
		}

		@Override
		public void visit(Paragraph node) {
			if (!(node.getParent() instanceof ListItem)) {
				text.paragraph();
			}
			visitChildren(node);
			text.line();
		}

		@Override
		public void visit(ListItem node) {
			text.line().add("•  ");
			visitChildren(node);
			text.line();
		}

		@Override
		public void visit(SoftLineBreak node) {
			text.add(" ");
		}

		@Override
		public void visit(HardLineBreak node) {
			text.line();
		}

		@Override
		public void visit(Link node) {
			Builder label = new Builder();
			new Writer(label, follow).visitChildren(node);
			String address = node.getDestination();
			text.link(label.build().text(), () -> follow.accept(address));
		}

		private void styled(Node node, Style wanted) {
			@Nullable
			Style outer = style;
			style = wanted;
			visitChildren(node);
			style = outer;
		}
	}
}
