/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.LinkEnds;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.snapshot.DesignSnapshot;

/**
 * What the answers mean for each of the hosts.
 *
 * @param hosts the hosts, in the order of their names
 */
record HostPlan(List<Planned> hosts) {

	HostPlan {
		hosts = List.copyOf(hosts);
	}

	/**
	 * One host.
	 *
	 * @param name      its name
	 * @param fqdn      its fully qualified name
	 * @param links     what its NICs are plugged into, by their names
	 * @param addresses the addresses of its VMkernel adapters, by their names; empty where there is none left
	 */
	record Planned(String name, String fqdn, Map<String, String> links, Map<String, String> addresses) {
	}

	static HostPlan of(HostAnswers answers, DesignSnapshot design) {
		List<Planned> hosts = new ArrayList<>();
		Addresses addresses = new Addresses(AddressPlan.of(design), answers);
		Links links = new Links(new LinkEnds(design), answers);
		for (String name : answers.names()) {
			hosts.add(new Planned(name, fqdn(answers, name), links.next(), addresses.next()));
		}
		return new HostPlan(hosts);
	}

	/** The name of another host stands in the fully qualified name where that of the first one does. */
	private static String fqdn(HostAnswers answers, String name) {
		int at = answers.fqdn().indexOf(answers.name());
		return at < 0 || answers.name().isEmpty() ? answers.fqdn()
				: answers.fqdn().substring(0, at) + name + answers.fqdn().substring(at + answers.name().length());
	}

	/** Gives the addresses of the first host, then those behind them. */
	private static final class Addresses {

		private final AddressPlan plan;
		private final Map<String, String> last = new LinkedHashMap<>();
		private final Set<Ipv4Address> given = new HashSet<>();
		private boolean begun;

		Addresses(AddressPlan plan, HostAnswers answers) {
			this.plan = plan;
			answers.adapters().forEach(adapter -> {
				last.put(adapter.name(), adapter.address());
				Ipv4Interface.tryParse(adapter.address()).ifPresent(each -> given.add(each.address()));
			});
		}

		Map<String, String> next() {
			if (begun) {
				last.replaceAll((adapter, address) -> Ipv4Interface.tryParse(address).flatMap(this::behind).map(Object::toString).orElse(""));
			}
			begun = true;
			return Map.copyOf(last);
		}

		private Optional<Ipv4Interface> behind(Ipv4Interface before) {
			Optional<Ipv4Address> next = plan.free(before.prefix(), before.address().plus(1), given.size() + 1).stream()
					.filter(each -> !given.contains(each)).findFirst();
			next.ifPresent(given::add);
			return next.map(address -> new Ipv4Interface(address, before.prefix()));
		}
	}

	/** Gives the ports of the first host, then others like them. */
	private static final class Links {

		private final LinkEnds ends;
		private final Map<String, String> last = new LinkedHashMap<>();
		private final Set<String> given = new HashSet<>();
		private boolean begun;

		Links(LinkEnds ends, HostAnswers answers) {
			this.ends = ends;
			answers.nics().forEach(nic -> {
				last.put(nic.name(), nic.link());
				given.add(nic.link());
			});
		}

		Map<String, String> next() {
			if (begun) {
				last.replaceAll((nic, link) -> {
					String next = ends.another(link, given);
					given.add(next);
					return next;
				});
			}
			begun = true;
			return Map.copyOf(last);
		}
	}

	/** The address of the management adapter of a host, which its names lead to. */
	static Optional<Ipv4Address> management(Planned host, HostAnswers answers) {
		@Nullable
		String text = host.addresses().get(managementAdapter(answers));
		return Ipv4Interface.tryParse(text).map(Ipv4Interface::address);
	}

	static String managementAdapter(HostAnswers answers) {
		HostModel like = answers.like();
		return like.host().filter(host -> like.hasNetwork())
				.flatMap(host -> host.vmkernelAdapters(VMkernelService.MANAGEMENT).findFirst())
				.map(adapter -> like.local(adapter.id())).orElse(HostProposals.FIRST_ADAPTER);
	}
}
