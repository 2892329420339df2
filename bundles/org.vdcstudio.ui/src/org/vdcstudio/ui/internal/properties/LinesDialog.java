/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.vdcstudio.authoring.property.Property;
import org.vdcstudio.authoring.property.PropertyKind;

/** Edits several texts with a meaning, one on each line, and says which one is wrong. */
final class LinesDialog extends TitleAreaDialog {

	private static final int HEIGHT = 160;
	private static final int WIDTH = 320;

	private final Property property;
	private final PropertyKind.ManyWords words;
	private List<String> values;

	LinesDialog(Shell shell, Property property, PropertyKind.ManyWords words) {
		super(shell);
		this.property = property;
		this.words = words;
		values = words.values();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The texts, in order. */
	List<String> values() {
		return values;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(property.label());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(property.label());
		setMessage(property.description());
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText("&One value on each line:");
		Text lines = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(lines);
		lines.setText(String.join("\n", words.values()));
		lines.addModifyListener(event -> changed(lines.getText()));
		return area;
	}

	private void changed(String text) {
		values = Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
		Optional<String> problem = values.stream().flatMap(value -> words.type().problem(value).stream()).findFirst();
		setErrorMessage(problem.orElse(null));
		@Nullable
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(problem.isEmpty());
		}
	}
}
