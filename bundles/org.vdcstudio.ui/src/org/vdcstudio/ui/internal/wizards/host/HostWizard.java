/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.host;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.vdcstudio.authoring.host.HostAnswers;
import org.vdcstudio.authoring.host.HostTask;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.internal.selection.SelectedElements;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.DesignWizard;

/** Makes hosts, with all that belongs to them. */
public final class HostWizard extends DesignWizard<HostAnswers> {

	private final HostPage host = new HostPage(this::inModel);
	private final HardwarePage hardware = new HardwarePage(host);
	private final NetworkPage network = new NetworkPage(host, hardware);
	private final NamingPage naming = new NamingPage(host);

	/** Called by the platform. */
	public HostWizard() {
		super("New Host", new HostTask());
	}

	@Override
	public void init(IWorkbench usedWorkbench, IStructuredSelection usedSelection) {
		super.init(usedWorkbench, usedSelection);
		host.select(SelectedElements.items(usedSelection).stream().map(OutlineItem::qualifiedName).findFirst().orElse(""));
	}

	@Override
	protected List<? extends DesignPage> createPages() {
		return List.of(host, hardware, network, naming);
	}

	@Override
	protected HostAnswers answers() {
		return new HostAnswers(host.like(), host.name(), host.count(), host.fqdn(), host.cluster(), hardware.hardware(), network.nics(),
				network.adapters(), network.first(), network.gateway(), naming.naming());
	}
}
