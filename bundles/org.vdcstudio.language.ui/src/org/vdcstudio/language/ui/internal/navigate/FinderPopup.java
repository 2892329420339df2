/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * A window over the text editor in which people type a part of a name and go to what they mean: arrow keys choose, Enter
 * goes there, Escape leaves.
 */
abstract class FinderPopup extends PopupDialog {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 420;

	private final Rectangle around;
	private @Nullable Text field;
	private @Nullable StructuredViewer viewer;

	/**
	 * A window that is not open yet.
	 *
	 * @param parent the window of the workbench
	 * @param around where the editor is on the screen
	 * @param hint   what to do, in a line at the bottom
	 */
	FinderPopup(Shell parent, Rectangle around, String hint) {
		super(parent, SWT.RESIZE, true, false, false, false, false, null, hint);
		this.around = around;
	}

	/** Makes the list or tree below the field. */
	protected abstract StructuredViewer createViewer(Composite parent);

	/** Shows only what fits, and selects the best. */
	protected abstract void filter(StructuredViewer shown, SymbolFilter typed);

	/** Goes to what was chosen; the window is closed already. */
	protected abstract void choose(Object element);

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		area.setLayoutData(new GridData(GridData.FILL_BOTH));
		Text text = new Text(area, SWT.SEARCH);
		text.setMessage("type a part of a name or a kind");
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		StructuredViewer made = createViewer(area);
		made.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		made.addDoubleClickListener(event -> chooseSelected());
		made.getControl().addListener(SWT.DefaultSelection, event -> chooseSelected());
		text.addListener(SWT.Modify, event -> filter(made, new SymbolFilter(text.getText())));
		text.addListener(SWT.KeyDown, this::keyPressed);
		field = text;
		viewer = made;
		return area;
	}

	private void keyPressed(Event event) {
		switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR -> chooseSelected();
			case SWT.ARROW_DOWN -> move(event, 1);
			case SWT.ARROW_UP -> move(event, -1);
			default -> {
				// typed into the field
			}
		}
	}

	/** Moves the selection while the field keeps the focus. */
	protected abstract void move(StructuredViewer shown, int direction);

	private void move(Event event, int direction) {
		event.doit = false;
		@Nullable
		StructuredViewer shown = viewer;
		if (shown != null) {
			move(shown, direction);
		}
	}

	private void chooseSelected() {
		@Nullable
		StructuredViewer shown = viewer;
		if (shown != null && shown.getStructuredSelection() instanceof StructuredSelection selection && !selection.isEmpty()) {
			Object chosen = selection.getFirstElement();
			close();
			choose(chosen);
		}
	}

	@Override
	protected Control getFocusControl() {
		@Nullable
		Text text = field;
		return text == null ? getContents() : text;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Math.min(WIDTH, around.width), Math.min(HEIGHT, around.height));
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return new Point(around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 4);
	}
}
