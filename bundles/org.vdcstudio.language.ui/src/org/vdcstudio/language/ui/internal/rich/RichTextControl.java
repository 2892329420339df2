/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.rich;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;
import org.vdcstudio.language.ui.internal.rich.RichText.Span;
import org.vdcstudio.language.ui.internal.rich.RichText.Style;

/** Shows a rich text in a small window beside what it is about. Its input is a {@link RichText} or anything with a text. */
public final class RichTextControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int MARGIN = 6;
	private static final int WIDEST = 620;
	private static final int HIGHEST = 420;

	private @Nullable StyledText widget;
	private RichText content = new RichText("", List.of());
	private final boolean resizable;

	private RichTextControl(Shell parent, boolean resizable, String status) {
		super(parent, resizable ? null : status);
		this.resizable = resizable;
		create();
	}

	/** Makes controls for hovers, which get the focus by F2. */
	public static IInformationControlCreator forHover() {
		return parent -> new RichTextControl(parent, false, EditorsUI.getTooltipAffordanceString());
	}

	/** Makes controls for the documentation beside a list of proposals. */
	public static IInformationControlCreator forDocumentation() {
		return parent -> new RichTextControl(parent, false, "");
	}

	/** Makes controls that can have the focus, be scrolled and resized. */
	public static IInformationControlCreator focusable() {
		return parent -> new RichTextControl(parent, true, "");
	}

	@Override
	protected void createContent(Composite parent) {
		StyledText text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setCaret(null);
		text.setForeground(parent.getForeground());
		text.setBackground(parent.getBackground());
		text.setFont(JFaceResources.getDialogFont());
		text.addListener(SWT.MouseUp, event -> linkAt(event.x, event.y).flatMap(Span::action).ifPresent(action -> {
			dispose();
			action.run();
		}));
		text.addMouseMoveListener(this::showHand);
		widget = text;
	}

	private void showHand(MouseEvent event) {
		int cursor = linkAt(event.x, event.y).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW;
		if (event.widget instanceof StyledText text) {
			text.setCursor(text.getDisplay().getSystemCursor(cursor));
		}
	}

	private Optional<Span> linkAt(int x, int y) {
		@Nullable
		StyledText text = widget;
		int offset = text == null ? -1 : text.getOffsetAtPoint(new Point(x, y));
		return content.spans().stream().filter(span -> span.action().isPresent())
				.filter(span -> offset >= span.offset() && offset < span.offset() + span.length()).findFirst();
	}

	@Override
	public void setInput(@Nullable Object input) {
		content = input instanceof RichText rich ? rich : new RichText(input == null ? "" : String.valueOf(input), List.of());
		@Nullable
		StyledText text = widget;
		if (text != null) {
			text.setText(content.text());
			text.setStyleRanges(content.spans().stream().map(RichTextControl::style).toArray(StyleRange[]::new));
		}
	}

	@Override
	public void setInformation(@Nullable String information) {
		setInput(information);
	}

	@Override
	public boolean hasContents() {
		return !content.isEmpty();
	}

	private static StyleRange style(Span span) {
		StyleRange range = new StyleRange(span.offset(), span.length(), null, null);
		switch (span.style()) {
			case BOLD -> range.fontStyle = SWT.BOLD;
			case CODE -> range.font = JFaceResources.getTextFont();
			case QUIET -> range.foreground = colour(JFacePreferences.QUALIFIER_COLOR);
			case ERROR, WARNING, INFORMATION -> {
				range.fontStyle = SWT.BOLD;
				range.foreground = colour("org.vdcstudio.language.ui.severity." + span.style().name().toLowerCase(Locale.ROOT));
			}
			case LINK -> {
				range.foreground = colour(JFacePreferences.HYPERLINK_COLOR);
				range.underline = span.style() == Style.LINK;
			}
		}
		return range;
	}

	private static @Nullable Color colour(String name) {
		return JFaceResources.getColorRegistry().get(name);
	}

	@Override
	public Point computeSizeHint() {
		@Nullable
		StyledText text = widget;
		if (text == null) {
			return super.computeSizeHint();
		}
		Rectangle trim = computeTrim();
		Point natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		@Nullable
		Point limits = getSizeConstraints();
		int widest = Math.max(WIDEST, limits == null ? 0 : Math.min(limits.x, WIDEST));
		int width = Math.min(natural.x, widest);
		int height = Math.min(text.computeSize(width, SWT.DEFAULT, true).y, HIGHEST);
		return new Point(width + trim.width, height + trim.height);
	}

	@Override
	public void setForegroundColor(@Nullable Color foreground) {
		super.setForegroundColor(foreground);
		@Nullable
		StyledText text = widget;
		if (text != null) {
			text.setForeground(foreground);
		}
	}

	@Override
	public void setBackgroundColor(@Nullable Color background) {
		super.setBackgroundColor(background);
		@Nullable
		StyledText text = widget;
		if (text != null) {
			text.setBackground(background);
		}
	}

	@Override
	public void setFocus() {
		super.setFocus();
		@Nullable
		StyledText text = widget;
		if (text != null) {
			text.setFocus();
		}
	}

	@Override
	public @Nullable IInformationControlCreator getInformationPresenterControlCreator() {
		return resizable ? null : focusable();
	}
}
