/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.naming;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.vdcstudio.authoring.naming.DnsAnswers;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.plan.NamedSystem;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.ui.internal.wizards.ChoiceField;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;

/** Asks for the server and the records. */
final class RecordsPage extends DesignPage {

	private ChoiceField server;
	private RecordTable records;
	private Optional<Topology> design = Optional.empty();
	private String listed = "";

	@SuppressWarnings("null") // the fields are made before anybody uses them
	RecordsPage() {
		super("records", "DNS Records from the Hosts",
				"Choose the records to create or correct, so that every name leads to its address and back.");
	}

	@Override
	protected void createFields(Form form) {
		server = form.choice(DnsAnswers.SERVER, "&DNS server:", "The server that gets the records; what it knows now is shown below",
				List.of());
		records = form.added(new RecordTable(form.parent(), DnsAnswers.RECORDS));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(680, 300).applyTo(records.control());
		Composite buttons = new Composite(form.parent(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		button(buttons, "&Select All", () -> records.checkAll(true));
		button(buttons, "D&eselect All", () -> records.checkAll(false));
	}

	private static void button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		GridDataFactory.fillDefaults().applyTo(button);
	}

	@Override
	protected void fill(Topology newDesign) {
		design = Optional.of(newDesign);
		List<String> servers = newDesign.snapshot().dnsServers().stream().map(each -> each.id().qualifiedName()).toList();
		server.offer(servers, servers.isEmpty() ? "" : servers.getFirst());
		list();
	}

	@Override
	protected void refresh() {
		if (!listed.equals(server.value())) {
			list();
		}
	}

	private void list() {
		listed = server.value();
		Optional<DnsServer> chosen = design.flatMap(
				each -> each.snapshot().dnsServers().stream().filter(one -> one.id().qualifiedName().equals(listed)).findFirst());
		records.show(chosen.map(each -> NamedSystem.of(design.orElseThrow(), each.id())).orElse(List.of()));
	}

	DnsAnswers answers() {
		return new DnsAnswers(server.value(), records.wishes());
	}
}
