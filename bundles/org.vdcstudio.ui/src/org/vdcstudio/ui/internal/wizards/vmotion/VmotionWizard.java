/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmotion;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.vdcstudio.authoring.vmotion.VmotionAnswers;
import org.vdcstudio.authoring.vmotion.VmotionTask;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.internal.selection.SelectedElements;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.DesignWizard;

/** Gives hosts a network for vMotion. */
public final class VmotionWizard extends DesignWizard<VmotionAnswers> {

	private final HostsPage hosts = new HostsPage();
	private final NetworkPage network = new NetworkPage(hosts);

	/** Called by the platform. */
	public VmotionWizard() {
		super("vMotion Network", new VmotionTask());
		hosts.follow(network::offer);
	}

	@Override
	public void init(IWorkbench usedWorkbench, IStructuredSelection usedSelection) {
		super.init(usedWorkbench, usedSelection);
		hosts.select(SelectedElements.items(usedSelection).stream().map(OutlineItem::qualifiedName).toList());
	}

	@Override
	protected List<? extends DesignPage> createPages() {
		return List.of(hosts, network);
	}

	@Override
	protected VmotionAnswers answers() {
		return network.answers();
	}
}
