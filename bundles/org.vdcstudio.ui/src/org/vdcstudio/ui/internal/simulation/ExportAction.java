/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchSite;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.report.JUnitReport;
import org.vdcstudio.simulation.report.JsonReport;
import org.vdcstudio.simulation.report.SimulationReport;
import org.vdcstudio.simulation.report.TextReport;
import org.vdcstudio.simulation.report.TimelineCsv;
import org.vdcstudio.ui.internal.export.FileExport;

/** Writes the results that are there to a file, as {@code vdc simulate} writes them. */
final class ExportAction extends Action implements IMenuCreator {

	/** What can be written. */
	enum Format {
		JSON("Report as &JSON…", "json", new JsonReport()), JUNIT("Report as J&Unit XML…", "xml", new JUnitReport()),
		TEXT_REPORT("Report as &Text…", "txt", new TextReport()), CSV("Timeline as &CSV…", "csv", new TimelineCsv());

		private final String label;
		private final String extension;
		private final SimulationReport report;

		Format(String label, String extension, SimulationReport report) {
			this.label = label;
			this.extension = extension;
			this.report = report;
		}
	}

	private final IWorkbenchSite site;
	private final Supplier<List<Outcome>> outcomes;
	private @Nullable Menu menu;

	ExportAction(IWorkbenchSite site, Supplier<List<Outcome>> outcomes) {
		super("Export Results", IAction.AS_DROP_DOWN_MENU);
		this.site = site;
		this.outcomes = outcomes;
		setImageDescriptor(SimulationImages.descriptor("export"));
		setToolTipText("Export the results");
		setMenuCreator(this);
	}

	@Override
	public void run() {
		ask(Format.JSON);
	}

	@Override
	public Menu getMenu(@Nullable Control parent) {
		dispose();
		Menu created = new Menu(parent);
		fill(created);
		menu = created;
		return created;
	}

	@Override
	public Menu getMenu(@Nullable Menu parent) {
		dispose();
		Menu created = new Menu(parent);
		fill(created);
		menu = created;
		return created;
	}

	private void fill(Menu created) {
		for (Format format : Format.values()) {
			MenuItem item = new MenuItem(created, SWT.PUSH);
			item.setText(format.label);
			item.addListener(SWT.Selection, event -> ask(format));
		}
	}

	private void ask(Format format) {
		FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE);
		dialog.setText("Export Results");
		dialog.setFileName("simulation." + format.extension);
		dialog.setFilterExtensions("*." + format.extension);
		List<ScenarioResult> results = outcomes.get().stream().map(Outcome::result).toList();
		FileExport.ask(dialog, out -> {
			Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			format.report.write(results, text);
			text.flush();
		});
	}

	@Override
	public void dispose() {
		@Nullable
		Menu old = menu;
		if (old != null && !old.isDisposed()) {
			old.dispose();
		}
		menu = null;
	}
}
