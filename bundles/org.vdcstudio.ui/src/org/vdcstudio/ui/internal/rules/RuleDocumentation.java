/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.SourceReference;

/** Why a rule matters, with links to its sources, which a click or the Enter key follows. */
final class RuleDocumentation {

	private final StyledText text;
	private String shown = "";

	/** Nothing is shown yet. */
	RuleDocumentation(Composite parent, Consumer<String> follow) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(8, 4, 8, 4);
		text.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && text.getSelectionCount() == 0) {
				linkAt(text.getOffsetAtPoint(new Point(event.x, event.y))).ifPresent(follow);
			}
		});
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				linkAt(text.getCaretOffset()).ifPresent(follow);
			}
		});
	}

	private Optional<String> linkAt(int offset) {
		if (offset < 0 || offset >= text.getCharCount()) {
			return Optional.empty();
		}
		return Optional.ofNullable(text.getStyleRangeAtOffset(offset)).map(style -> style.data).filter(String.class::isInstance)
				.map(String.class::cast);
	}

	/** Shows what is known about a rule. */
	void show(RuleMetadata rule) {
		Page page = new Page();
		page.bold(rule.id() + "  " + rule.title());
		page.add("\n\n" + rule.rationale());
		page.chapter("Not meant", rule.exceptions().stream().map(each -> "\u2022 " + each).collect(Collectors.joining("\n")));
		page.chapter("What to do", rule.remedy());
		page.heading("Sources");
		rule.sources().forEach(page::source);
		show(page);
	}

	/** Shows a sentence instead of a rule. */
	void show(String sentence) {
		Page page = new Page();
		page.add(sentence);
		show(page);
	}

	private void show(Page page) {
		String content = page.text.toString();
		if (!content.equals(shown)) {
			shown = content;
			text.setText(content);
			text.setStyleRanges(page.styles.toArray(StyleRange[]::new));
		}
	}

	/** Text with headings and links, from top to bottom. */
	private static final class Page {

		private final StringBuilder text = new StringBuilder();
		private final List<StyleRange> styles = new ArrayList<>();

		void add(String words) {
			text.append(words);
		}

		void bold(String words) {
			styles.add(new StyleRange(text.length(), words.length(), null, null, SWT.BOLD));
			add(words);
		}

		void heading(String title) {
			add("\n\n");
			bold(title);
		}

		void chapter(String title, String content) {
			if (!content.isEmpty()) {
				heading(title);
				add("\n" + content);
			}
		}

		/** Documents that the vendor files by a number have no address. */
		void source(SourceReference source) {
			add("\n\u2022 ");
			String address = source.address();
			if (!address.matches("https?://.*|docs/.*")) {
				add(source.title() + " (" + address + ")");
				return;
			}
			StyleRange link = new StyleRange(text.length(), source.title().length(), null, null);
			link.underline = true;
			link.underlineStyle = SWT.UNDERLINE_LINK;
			link.data = address;
			styles.add(link);
			add(source.title());
		}
	}
}
