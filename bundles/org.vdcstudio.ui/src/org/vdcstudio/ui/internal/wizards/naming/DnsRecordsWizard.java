/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.naming;

import java.util.List;

import org.vdcstudio.authoring.naming.DnsAnswers;
import org.vdcstudio.authoring.naming.DnsRecords;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.DesignWizard;

/** Creates and corrects the DNS records that the systems of a design need. */
public final class DnsRecordsWizard extends DesignWizard<DnsAnswers> {

	private final RecordsPage page = new RecordsPage();

	/** Called by the platform. */
	public DnsRecordsWizard() {
		super("DNS Records", new DnsRecords());
	}

	@Override
	protected List<? extends DesignPage> createPages() {
		return List.of(page);
	}

	@Override
	protected DnsAnswers answers() {
		return page.answers();
	}
}
