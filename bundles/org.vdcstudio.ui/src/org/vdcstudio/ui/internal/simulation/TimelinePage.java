/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.ui.designs.ElementKey;

/** Everything that happened, with a filter; the cause of an entry is a link to the entry that led to it. */
final class TimelinePage {

	private static final int CAUSE = 4;
	private static final int LONGEST_CHOICE = 300;
	private static final String ANY_KIND = "All kinds";
	private static final String ANY_ELEMENT = "All elements";

	private final Composite control;
	private final Table table;
	private final Text text;
	private final Combo kind;
	private final Combo subject;
	private final Label count;
	private final Navigation navigation;
	private List<TimelineEntry> timeline = List.of();
	private List<TimelineEntry> shown = List.of();

	TimelinePage(Composite parent, Navigation navigation) {
		this.navigation = navigation;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		Composite bar = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(3, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage("Filter");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(text);
		kind = combo(bar, "Show only this kind of entry");
		subject = combo(bar, "Show only what happened to this element");
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(count);
		table = new Table(control, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setHeaderVisible(true);
		Columns.amount(table, "Time", 95);
		Columns.text(table, "Kind", 140);
		Columns.text(table, "Subject", 130);
		Columns.text(table, "What Happened", 380);
		Columns.text(table, "Cause", 230);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> selected().ifPresent(entry -> navigation.selected(entry.time())));
		table.addListener(SWT.DefaultSelection, event -> showInText());
		table.addListener(SWT.MouseUp, this::follow);
		text.addListener(SWT.Modify, event -> filter());
		kind.addListener(SWT.Selection, event -> filter());
		subject.addListener(SWT.Selection, event -> filter());
		table.setMenu(menu());
	}

	private static Combo combo(Composite bar, String tip) {
		Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText(tip);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private static MenuItem separator(Menu menu) {
		return new MenuItem(menu, SWT.SEPARATOR);
	}

	private Menu menu() {
		Menu menu = new Menu(table);
		MenuItem cause = item(menu, "Go to &Cause", this::toCause);
		MenuItem show = item(menu, "&Show in Text", this::showInText);
		separator(menu);
		MenuItem only = item(menu, "Only &This Element", () -> selected().ifPresent(entry -> {
			choose(subject, entry.subject());
			filter();
		}));
		MenuItem all = item(menu, "Show &All", this::showAll);
		menu.addListener(SWT.Show, event -> {
			Optional<TimelineEntry> entry = selected();
			cause.setEnabled(entry.filter(each -> each.cause().isPresent()).isPresent());
			show.setEnabled(entry.isPresent());
			only.setEnabled(entry.isPresent());
			all.setEnabled(shown.size() < timeline.size());
		});
		return menu;
	}

	private static MenuItem item(Menu menu, String label, Runnable work) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.addListener(SWT.Selection, event -> work.run());
		return item;
	}

	Control control() {
		return control;
	}

	void show(@Nullable Outcome outcome) {
		timeline = outcome == null ? List.of() : outcome.result().timeline();
		offer(kind, ANY_KIND, TimelineEntry::kind);
		offer(subject, ANY_ELEMENT, TimelineEntry::subject);
		filter();
	}

	/** The choice stays if the new timeline has it, too. */
	private void offer(Combo combo, String any, Function<TimelineEntry, String> property) {
		String before = combo.getText();
		String[] values = timeline.stream().map(property).distinct().sorted().limit(LONGEST_CHOICE).toArray(String[]::new);
		combo.setItems(Stream.concat(Stream.of(any), Arrays.stream(values)).toArray(String[]::new));
		combo.select(Math.max(0, combo.indexOf(before)));
	}

	private static void choose(Combo combo, String value) {
		if (combo.indexOf(value) < 0) {
			combo.add(value);
		}
		combo.select(combo.indexOf(value));
	}

	private void filter() {
		shown = new TimelineFilter(text.getText(), chosen(kind), chosen(subject)).of(timeline);
		table.setItemCount(shown.size());
		table.clearAll();
		table.deselectAll();
		count.setText(shown.size() == timeline.size() ? "%,d entries".formatted(shown.size())
				: "%,d of %,d".formatted(shown.size(), timeline.size()));
	}

	private static Optional<String> chosen(Combo combo) {
		return combo.getSelectionIndex() > 0 ? Optional.of(combo.getText()) : Optional.empty();
	}

	private void showAll() {
		text.setText("");
		kind.select(0);
		subject.select(0);
		filter();
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		TimelineEntry entry = shown.get(event.index);
		item.setText(new String[] { Units.moment(entry.time().nanos()), entry.kind(), entry.subject(), entry.detail(), cause(entry) });
		item.setForeground(CAUSE, JFaceColors.getHyperlinkText(table.getDisplay()));
	}

	private String cause(TimelineEntry entry) {
		OptionalInt cause = entry.cause();
		if (cause.isEmpty()) {
			return "";
		}
		TimelineEntry causing = timeline.get(cause.getAsInt());
		return causing.kind() + " " + causing.subject();
	}

	private Optional<TimelineEntry> selected() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
	}

	private void follow(Event event) {
		@Nullable
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (event.button == 1 && item != null && item.getBounds(CAUSE).contains(event.x, event.y)) {
			toCause();
		}
	}

	private void toCause() {
		selected().map(TimelineEntry::cause).filter(OptionalInt::isPresent).ifPresent(cause -> select(cause.getAsInt()));
	}

	private void showInText() {
		selected().ifPresent(entry -> navigation.toText(ElementKey.named(entry.subject())));
	}

	/** Selects an entry; one that the filter hides ends the filter. */
	void select(int index) {
		int row = rowOf(index);
		if (row < 0) {
			showAll();
			row = rowOf(index);
		}
		if (row >= 0) {
			table.setSelection(row);
			table.showSelection();
			navigation.selected(shown.get(row).time());
		}
	}

	/** Selects the last of the shown entries up to a time. */
	void select(SimTime time) {
		int row = lastUpTo(time);
		if (row >= 0) {
			select(shown.get(row).index());
		}
	}

	/** The same, but nobody is told that something was selected; nothing is when nothing had happened. */
	void mark(SimTime time) {
		int row = lastUpTo(time);
		if (row >= 0) {
			table.setSelection(row);
			table.showSelection();
		} else {
			table.deselectAll();
		}
	}

	private int lastUpTo(SimTime time) {
		int row = -1;
		for (int i = 0; i < shown.size() && shown.get(i).time().compareTo(time) <= 0; i++) {
			row = i;
		}
		return row;
	}

	private int rowOf(int index) {
		for (int row = 0; row < shown.size(); row++) {
			if (shown.get(row).index() == index) {
				return row;
			}
		}
		return -1;
	}
}
