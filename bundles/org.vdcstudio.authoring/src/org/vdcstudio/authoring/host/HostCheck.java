/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.AnswersCheck;
import org.vdcstudio.authoring.NumberedName;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.host.HostPlan.Planned;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.ElementId;

/** What is to be said about the answers for new hosts. Used once. */
final class HostCheck extends AnswersCheck {

	private final HostAnswers answers;
	private final DesignSnapshot design;
	private final HostPlan plan;

	HostCheck(HostAnswers answers, Topology topology) {
		this.answers = answers;
		design = topology.snapshot();
		plan = HostPlan.of(answers, design);
	}

	List<Remark> remarks() {
		like();
		names();
		fqdns();
		say(new HostHardwareCheck(answers, design, plan).remarks());
		say(new HostNetworkCheck(answers, design, plan).remarks());
		naming();
		return said();
	}

	private void like() {
		boolean gone = answers.like().kind() == HostModel.Kind.HOST
				&& design.hosts().stream().noneMatch(host -> host.id().qualifiedName().equals(answers.like().name()));
		if (gone) {
			error(HostAnswers.LIKE, "The design has no host %s any more. Choose another one.", answers.like().name());
		}
	}

	private void names() {
		if (answers.name().isBlank()) {
			error(HostAnswers.NAME, "Type a name, for instance esx01.");
			return;
		}
		if (answers.name().contains(".")) {
			error(HostAnswers.NAME, "'%s' has a dot in it. Type the short name here, and the full one below.", answers.name());
		}
		Set<String> taken = HostProposals.names(design);
		answers.names().stream().filter(taken::contains).findFirst()
				.ifPresent(name -> error(HostAnswers.NAME, "The design has '%s' already. Choose another name.", name));
		if (answers.count() > 1 && NumberedName.tryParse(answers.name()).isEmpty()) {
			error(HostAnswers.COUNT, "Several hosts are told apart by a number. Let the name end in the first one, for instance %s01.",
					answers.name());
		}
	}

	private void fqdns() {
		String fqdn = answers.fqdn();
		if (fqdn.isEmpty()) {
			warning(HostAnswers.FQDN, "vCenter Server needs the fully qualified name of a host. Type one, such as %s.lab.example.",
					answers.name());
			return;
		}
		Optional<DomainName> parsed = DomainName.tryParse(fqdn);
		if (parsed.filter(DomainName::isFullyQualified).isEmpty()) {
			error(HostAnswers.FQDN, "'%s' is no fully qualified name. Add a domain, for instance %s.lab.example.", fqdn, answers.name());
			return;
		}
		if (answers.count() > 1 && !fqdn.contains(answers.name())) {
			error(HostAnswers.FQDN, "All hosts would have this name. Let it contain '%s'.", answers.name());
		}
		Map<DomainName, String> owners = owners();
		for (Planned host : plan.hosts()) {
			@Nullable
			String owner = DomainName.tryParse(host.fqdn()).map(owners::get).orElse(null);
			if (owner != null) {
				error(HostAnswers.FQDN, "%s has the name %s already. Choose another one.", owner, host.fqdn());
			}
		}
		if (!design.dnsServers().isEmpty() && design.dnsServers().stream().noneMatch(server -> HostRecords.hasZone(server, fqdn))) {
			warning(HostAnswers.FQDN, "No DNS server of the design has a zone for %s. %s", fqdn,
					answers.naming().records() ? "A new one is made; choose a name in a zone if that is not meant."
							: "Choose a name in a zone, or let records be made.");
		}
	}

	private Map<DomainName, String> owners() {
		Map<DomainName, String> owners = new HashMap<>();
		design.hosts().forEach(each -> each.fqdn().value().ifPresent(name -> owners.put(name, each.id().qualifiedName())));
		design.vCenters().forEach(each -> each.fqdn().value().ifPresent(name -> owners.put(name, each.id().qualifiedName())));
		design.dnsServers().forEach(each -> each.fqdn().value().ifPresent(name -> owners.put(name, each.id().qualifiedName())));
		design.arrays().forEach(each -> each.fqdn().value().ifPresent(name -> owners.put(name, each.id().qualifiedName())));
		return owners;
	}

	private void naming() {
		List<String> servers = design.dnsServers().stream().map(DnsServer::id).map(ElementId::qualifiedName).toList();
		answers.naming().dns().stream().filter(name -> !servers.contains(name)).findFirst()
				.ifPresent(name -> error(HostAnswers.DNS, "The design has no DNS server '%s'. Choose among %s.", name, servers));
		if (answers.naming().dns().isEmpty()) {
			warning(HostAnswers.DNS, "The host asks no DNS server, and finds nobody by name. Choose one.");
		}
		List<String> sources = design.ntpSources().stream().map(each -> each.id().qualifiedName()).toList();
		answers.naming().ntp().stream().filter(name -> !sources.contains(name)).findFirst()
				.ifPresent(name -> error(HostAnswers.NTP, "The design has no time source '%s'. Choose among %s.", name, sources));
		if (answers.naming().ntp().isEmpty()) {
			warning(HostAnswers.NTP, "The host has no time source, and its clock drifts. Choose one.");
		}
		if (!answers.naming().searchDomain().isEmpty() && DomainName.tryParse(answers.naming().searchDomain()).isEmpty()) {
			error(HostAnswers.SEARCH_DOMAIN, "'%s' is no domain.", answers.naming().searchDomain());
		}
		records();
	}

	private void records() {
		if (!answers.naming().records()) {
			hint(HostAnswers.RECORDS, "Without records nobody finds the host by name. The wizard DNS Records makes them later.");
		} else if (HostRecords.servers(answers, design).isEmpty()) {
			warning(HostAnswers.RECORDS, "The design has no DNS server that could get the records. Add one first: dns-server dc01 { … }.");
		} else {
			HostRecords.servers(answers, design).stream().filter(server -> !server.installed()).findFirst().ifPresent(server -> warning(
					HostAnswers.RECORDS, "The DNS role of %s is not installed: it answers nothing until it is.", server.id()));
		}
	}
}
