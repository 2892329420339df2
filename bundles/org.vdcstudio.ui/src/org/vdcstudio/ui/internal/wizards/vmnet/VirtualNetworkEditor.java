/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.vmnet;

import java.util.List;

import org.vdcstudio.authoring.vmnet.VmnetTask;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.DesignWizard;

/** The Virtual Network Editor of a Workstation PC. */
public final class VirtualNetworkEditor extends DesignWizard<VmnetTask.Answers> {

	private final VmnetPage page = new VmnetPage(() -> selectedItem().map(OutlineItem::qualifiedName).orElse(""));

	/** Called by the platform. */
	public VirtualNetworkEditor() {
		super("Virtual Network Editor", new VmnetTask());
	}

	@Override
	protected List<? extends DesignPage> createPages() {
		return List.of(page);
	}

	@Override
	protected VmnetTask.Answers answers() {
		return page.answers();
	}
}
