/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards.host;

import java.util.Arrays;
import java.util.List;

import org.vdcstudio.authoring.host.HostAnswers;
import org.vdcstudio.authoring.host.HostAnswers.Naming;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.ui.internal.wizards.CheckField;
import org.vdcstudio.ui.internal.wizards.DesignPage;
import org.vdcstudio.ui.internal.wizards.Form;
import org.vdcstudio.ui.internal.wizards.TextField;

/** Asks for names and time. */
final class NamingPage extends DesignPage {

	private final HostPage host;
	private List<String> servers = List.of();
	private List<String> sources = List.of();
	private TextField dns;
	private TextField searchDomain;
	private TextField ntp;
	private CheckField records;

	/**
	 * The page.
	 *
	 * @param host what the hosts are like
	 */
	@SuppressWarnings("null") // the widgets are made before anybody uses them
	NamingPage(HostPage host) {
		super("naming", "Names and Time", "Check whom the host asks for names and for the time.");
		this.host = host;
	}

	@Override
	protected void createFields(Form form) {
		dns = form.text(HostAnswers.DNS, "&DNS servers:", "Names of DNS servers of the design, separated by commas").assist(() -> servers);
		searchDomain = form.text(HostAnswers.SEARCH_DOMAIN, "&Search domain:", "The domain that short names are looked up in");
		ntp = form.text(HostAnswers.NTP, "&Time sources:", "Names of time sources of the design, separated by commas").assist(() -> sources);
		records = form.check(HostAnswers.RECORDS, "Make DNS &records",
				"A and PTR records, so that the names lead to the management addresses and back");
		records.propose(true);
	}

	@Override
	protected void fill(Topology design) {
		servers = design.snapshot().dnsServers().stream().map(each -> each.id().qualifiedName()).toList();
		sources = design.snapshot().ntpSources().stream().map(each -> each.id().qualifiedName()).toList();
	}

	@Override
	protected void refresh() {
		Naming proposal = host.proposals().naming(host.like());
		dns.propose(String.join(", ", proposal.dns()));
		searchDomain.propose(proposal.searchDomain());
		ntp.propose(String.join(", ", proposal.ntp()));
	}

	Naming naming() {
		return new Naming(words(dns), searchDomain.value(), words(ntp), records.value());
	}

	private static List<String> words(TextField field) {
		return Arrays.stream(field.value().split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
	}
}
