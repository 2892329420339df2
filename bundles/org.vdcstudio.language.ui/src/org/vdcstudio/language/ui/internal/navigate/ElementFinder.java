/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.vdcstudio.language.ide.DesignSymbol;
import org.vdcstudio.language.ui.internal.outline.KindImages;

/** The named elements of all files of a design, found by what people type. */
final class ElementFinder extends FinderPopup {

	private static final int SHOWN_AT_MOST = 200;

	private final List<DesignSymbol> symbols;

	ElementFinder(Shell parent, Rectangle around, List<DesignSymbol> symbols) {
		super(parent, around, "Enter opens the file with the element");
		this.symbols = symbols.stream().sorted(Comparator.comparing(DesignSymbol::qualifiedName)).toList();
	}

	@Override
	protected StructuredViewer createViewer(Composite parent) {
		TableViewer table = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		filter(table, new SymbolFilter(""));
		return table;
	}

	@Override
	protected void filter(StructuredViewer shown, SymbolFilter typed) {
		List<DesignSymbol> found = symbols.stream()
				.filter(symbol -> typed.isEmpty() || typed.matches(symbol.qualifiedName() + " " + symbol.kind()))
				.sorted(Comparator.comparingInt(symbol -> typed.isEmpty() ? 0 : typed.rank(symbol.name()))).limit(SHOWN_AT_MOST)
				.toList();
		shown.setInput(found);
		if (!found.isEmpty()) {
			shown.setSelection(new StructuredSelection(found.getFirst()), true);
		}
	}

	@Override
	protected void move(StructuredViewer shown, int direction) {
		Table table = ((TableViewer) shown).getTable();
		if (table.getItemCount() > 0) {
			int next = Math.clamp(table.getSelectionIndex() + (long) direction, 0, table.getItemCount() - 1);
			shown.setSelection(new StructuredSelection(table.getItem(next).getData()), true);
		}
	}

	@Override
	protected void choose(Object element) {
		if (element instanceof DesignSymbol symbol) {
			Places.show(symbol.place());
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(@Nullable Object element) {
			if (!(element instanceof DesignSymbol symbol)) {
				return new StyledString();
			}
			String where = symbol.qualifiedName().equals(symbol.name()) ? "" : symbol.qualifiedName() + "  ";
			return new StyledString(symbol.name()).append("  %s  %s%s".formatted(symbol.kind(), where,
					symbol.place().file().lastSegment()), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public String getText(@Nullable Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public @Nullable Image getImage(@Nullable Object element) {
			return element instanceof DesignSymbol symbol ? KindImages.of(symbol.kind()) : null;
		}
	}
}
