/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vdcstudio.document.FileChange;
import org.vdcstudio.document.TextDifference;
import org.vdcstudio.document.TextDifference.Change;

/** Shows how texts will change: lines that come and go, coloured, with some lines around them, file by file. */
public final class DifferenceText {

	private static final int CONTEXT = 3;

	private final StyledText text;

	private enum Kind {
		SAME("  "), ADDED("+ "), REMOVED("- "), TITLE("");

		private final String mark;

		Kind(String mark) {
			this.mark = mark;
		}
	}

	private record Line(Kind kind, String content) {
	}

	/** Shows nothing yet. */
	public DifferenceText(Composite parent) {
		text = new StyledText(parent, SWT.MULTI | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL | SWT.READ_ONLY);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(6, 4, 6, 4);
		text.setAlwaysShowScrollBars(false);
		// Tab leaves the text, as it leaves every control of a page
		text.addTraverseListener(event -> event.doit = true);
	}

	/** The control with the text. */
	public Control control() {
		return text;
	}

	/** Shows nothing. */
	public void clear() {
		text.setText("");
	}

	/** Shows changes; where there are several files, each under its name. */
	public void show(List<FileChange> changes) {
		List<Line> lines = new ArrayList<>();
		for (FileChange change : changes) {
			if (changes.size() > 1) {
				lines.add(new Line(Kind.TITLE, change.file().lastSegment()));
			}
			add(TextDifference.between(change.before(), change.after()), lines);
		}
		StringBuilder content = new StringBuilder();
		lines.forEach(line -> content.append(line.kind().mark).append(line.content()).append('\n'));
		text.setText(content.toString());
		for (int i = 0; i < lines.size(); i++) {
			colour(i, lines.get(i).kind());
		}
	}

	private void colour(int line, Kind kind) {
		boolean dark = isDark();
		switch (kind) {
			case ADDED -> text.setLineBackground(line, 1, new Color(dark ? new RGB(32, 66, 42) : new RGB(222, 245, 226)));
			case REMOVED -> text.setLineBackground(line, 1, new Color(dark ? new RGB(84, 38, 38) : new RGB(252, 226, 226)));
			case TITLE -> {
				StyleRange bold = new StyleRange();
				bold.start = text.getOffsetAtLine(line);
				bold.length = text.getLine(line).length();
				bold.fontStyle = SWT.BOLD;
				text.setStyleRange(bold);
			}
			case SAME -> text.setLineBackground(line, 1, null);
		}
	}

	private boolean isDark() {
		RGB background = text.getBackground().getRGB();
		return background.red + background.green + background.blue < 3 * 128;
	}

	private static void add(TextDifference difference, List<Line> lines) {
		int shown = 0;
		for (Change change : difference.changes()) {
			int from = Math.max(shown, change.start() - CONTEXT);
			if (from > shown || shown == 0 && from > 0) {
				lines.add(new Line(Kind.SAME, "…"));
			}
			lines(Kind.SAME, difference.before().subList(from, change.start()), lines);
			lines(Kind.REMOVED, difference.before().subList(change.start(), change.end()), lines);
			lines(Kind.ADDED, difference.after().subList(change.newStart(), change.newEnd()), lines);
			int next = difference.changes().stream().filter(other -> other.start() > change.start()).mapToInt(Change::start).findFirst()
					.orElse(difference.before().size());
			shown = Math.min(change.end() + CONTEXT, next);
			lines(Kind.SAME, difference.before().subList(change.end(), shown), lines);
		}
	}

	private static void lines(Kind kind, List<String> from, List<Line> lines) {
		from.forEach(line -> lines.add(new Line(kind, line.stripTrailing())));
	}
}
