/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.vdcstudio.ui.internal.wizards.Trial.Effect;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Severity;

/** The findings that come and go with a change. */
final class FindingsTable {

	private static final int[] WIDTHS = { 80, 80, 470 };

	private final Table table;

	FindingsTable(Composite parent) {
		table = new Table(parent, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		String[] titles = { "Change", "Rule", "Finding" };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
	}

	Control control() {
		return table;
	}

	void clear() {
		table.removeAll();
	}

	void show(Effect effect) {
		table.removeAll();
		effect.brought().forEach(finding -> add("New", finding));
		effect.solved().forEach(finding -> add("Solved", finding));
		int last = table.getColumnCount() - 1;
		table.getColumn(last).pack();
		table.getColumn(last).setWidth(Math.max(WIDTHS[last], table.getColumn(last).getWidth()));
	}

	private void add(String change, Finding finding) {
		TableItem row = new TableItem(table, SWT.NONE);
		row.setText(new String[] { change, finding.rule(), finding.message() });
		String image = switch (finding.severity()) {
			case Severity.ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case Severity.WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			default -> ISharedImages.IMG_OBJS_INFO_TSK;
		};
		row.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
	}

	/** The same in a few words. */
	static String summary(Effect effect) {
		return "%s solved, %d new; %d afterwards".formatted(findings(effect.solved()), effect.brought().size(), effect.left());
	}

	private static String findings(List<Finding> findings) {
		return findings.size() == 1 ? "1 finding" : findings.size() + " findings";
	}
}
