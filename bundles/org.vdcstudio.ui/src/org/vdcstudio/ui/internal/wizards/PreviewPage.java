/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.vdcstudio.ui.internal.wizards.Trial.Effect;

/** Shows what will change in the text, and which findings come and go. */
final class PreviewPage extends WizardPage {

	private static final String PURPOSE = "This is what will change in the text. One undo takes it back.";

	/** A trial with its effect. */
	private record Tried(Trial trial, Effect effect) {
	}

	private final Runnable onShow;
	private final Background trying = new Background(Display.getCurrent(), () -> getControl() != null && !getControl().isDisposed());
	private DifferenceText difference;
	private FindingsTable findings;
	private CLabel summary;

	/**
	 * The page.
	 *
	 * @param onShow asks for the preview when the page is shown
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	PreviewPage(Runnable onShow) {
		super("preview");
		this.onShow = onShow;
		setTitle("Preview");
		setDescription(PURPOSE);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(0, 6).applyTo(area);
		difference = new DifferenceText(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 240).applyTo(difference.control());
		summary = new CLabel(area, SWT.NONE);
		summary.setLeftMargin(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		findings = new FindingsTable(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(640, 96).applyTo(findings.control());
		setControl(area);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			onShow.run();
		}
	}

	/** Nothing speaks against finishing until somebody looks at the preview again. */
	void forget() {
		trying.cancel();
		setErrorMessage(null);
		setPageComplete(true);
	}

	/** Says why there is nothing to preview. */
	void refuse(String message) {
		trying.cancel();
		difference.clear();
		findings.clear();
		summary.setText("");
		setErrorMessage(message);
		setPageComplete(false);
	}

	/** Shows what a trial leads to. */
	void show(DesignSession session, CompletableFuture<Trial> attempt) {
		setErrorMessage(null);
		setMessage("Trying it on a copy of the design…");
		CompletableFuture<Tried> tried = attempt.thenApplyAsync(trial -> {
			try {
				return new Tried(trial, trial.effect(session.design().check()));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		trying.follow(tried, this::show, failure -> refuse(String.valueOf(failure.getMessage())));
	}

	private void show(Tried tried) {
		difference.show(tried.trial().changes());
		findings.show(tried.effect());
		summary.setText(FindingsTable.summary(tried.effect()));
		boolean worse = !tried.effect().brought().isEmpty();
		setErrorMessage(null);
		if (tried.trial().changes().isEmpty()) {
			setMessage("Nothing changes: the design has all of it already.", IMessageProvider.INFORMATION);
		} else {
			setMessage(worse ? "It can be done, but rules will find something that was not there before; see below." : PURPOSE,
					worse ? IMessageProvider.WARNING : IMessageProvider.NONE);
		}
		setPageComplete(!tried.trial().changes().isEmpty());
	}
}
