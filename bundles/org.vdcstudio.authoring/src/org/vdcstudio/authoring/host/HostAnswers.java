/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.vdcstudio.authoring.NumberedName;
import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.model.compute.HostKind;

/**
 * The answers to what {@link HostTask} asks. Texts as people type them; empty ones stand for what the design does not say.
 *
 * @param like     what the hosts are like
 * @param name     the name of the first host
 * @param count    how many hosts; the others have the names behind it
 * @param fqdn     the fully qualified name of the first host
 * @param cluster  the cluster that they join; empty for none
 * @param hardware what they are made of
 * @param nics     the NICs of the first host; those of the others are plugged in alike
 * @param adapters the VMkernel adapters of the first host; the others get the next free addresses
 * @param first    the network of hosts that are like nothing that has one
 * @param gateway  the default gateway
 * @param naming   names and time
 */
public record HostAnswers(HostModel like, String name, int count, String fqdn, String cluster, Hardware hardware, List<Nic> nics,
		List<Adapter> adapters, FirstNetwork first, String gateway, Naming naming) {

	/** The largest number of hosts that are made at once: as many as a cluster can have. */
	public static final int MOST_HOSTS = 64;

	/** Key of the question what the hosts are like. */
	public static final String LIKE = "like";
	/** Key of the question for the name. */
	public static final String NAME = "name";
	/** Key of the question for the number of hosts. */
	public static final String COUNT = "count";
	/** Key of the question for the fully qualified name. */
	public static final String FQDN = "fqdn";
	/** Key of the question for the cluster. */
	public static final String CLUSTER = "cluster";
	/** Key of the question for what the hosts run on. */
	public static final String RUNS_ON = "runs-on";
	/** Key of the question for the version. */
	public static final String VERSION = "version";
	/** Key of the question for the build. */
	public static final String BUILD = "build";
	/** Key of the question who makes the CPUs. */
	public static final String VENDOR = "cpu-vendor";
	/** Key of the question for the CPU generation. */
	public static final String FAMILY = "cpu-family";
	/** Key of the question for the sockets. */
	public static final String SOCKETS = "sockets";
	/** Key of the question for the cores of a socket. */
	public static final String CORES = "cores";
	/** Key of the question for the clock. */
	public static final String CLOCK = "clock";
	/** Key of the question for the memory. */
	public static final String MEMORY = "memory";
	/** Key of the question for the NICs. */
	public static final String NICS = "nics";
	/** Key of the question for the VMkernel adapters. */
	public static final String ADAPTERS = "adapters";
	/** Key of the question for the switch. */
	public static final String SWITCH = "switch";
	/** Key of the question for the port group. */
	public static final String PORT_GROUP = "portgroup";
	/** Key of the question for the VLAN. */
	public static final String VLAN = "vlan";
	/** Key of the question for the gateway. */
	public static final String GATEWAY = "gateway";
	/** Key of the question for the DNS servers. */
	public static final String DNS = "dns";
	/** Key of the question for the search domain. */
	public static final String SEARCH_DOMAIN = "search-domain";
	/** Key of the question for the time sources. */
	public static final String NTP = "ntp";
	/** Key of the question for DNS records. */
	public static final String RECORDS = "records";

	/** Copies the lists. */
	public HostAnswers {
		nics = List.copyOf(nics);
		adapters = List.copyOf(adapters);
	}

	/**
	 * What hosts are made of.
	 *
	 * @param kind    server or virtual machine
	 * @param pc      for nested hosts, the Workstation PC that gets a lab VM for each; empty when they run somewhere else
	 * @param version the ESXi version
	 * @param build   the ESXi build number
	 * @param vendor  who makes the CPUs
	 * @param family  the CPU generation as EVC names it
	 * @param sockets CPU sockets
	 * @param cores   cores of a socket
	 * @param clock   clock of one core, with unit
	 * @param memory  memory, with unit
	 */
	public record Hardware(HostKind kind, String pc, String version, String build, CpuVendor vendor, String family, int sockets, int cores,
			String clock, String memory) {
	}

	/**
	 * A physical NIC.
	 *
	 * @param name  its name, such as {@code vmnic0}
	 * @param speed its speed, with unit
	 * @param link  what it is plugged into, see {@link org.vdcstudio.authoring.LinkEnds}; empty when the design does not show that
	 */
	public record Nic(String name, String speed, String link) {
	}

	/**
	 * A VMkernel adapter.
	 *
	 * @param name    its name, such as {@code vmk0}
	 * @param address its address with prefix length; empty for one that asks DHCP
	 */
	public record Adapter(String name, String address) {
	}

	/**
	 * The network of hosts that are like nothing that has one: all NICs on one switch, with a management adapter.
	 *
	 * @param distributed the distributed switch; empty for a standard switch {@code vSwitch0}
	 * @param portGroup   the port group of the management adapter
	 * @param vlan        its VLAN, on a standard switch
	 */
	public record FirstNetwork(String distributed, String portGroup, String vlan) {
	}

	/**
	 * Names and time.
	 *
	 * @param dns          the DNS servers that are asked, in order
	 * @param searchDomain the domain that short names are looked up in
	 * @param ntp          the time sources
	 * @param records      whether DNS servers get the records that lead to the hosts and back
	 */
	public record Naming(List<String> dns, String searchDomain, List<String> ntp, boolean records) {

		/** Copies the lists. */
		public Naming {
			dns = List.copyOf(dns);
			ntp = List.copyOf(ntp);
		}
	}

	/** The names of all hosts; only the first one when the name does not end in a number. */
	public List<String> names() {
		return names(name, count);
	}

	/** The names of several hosts, of which the first is known. */
	public static List<String> names(String first, int count) {
		Optional<NumberedName> numbered = NumberedName.tryParse(first);
		return count <= 1 || numbered.isEmpty() ? List.of(first)
				: IntStream.range(0, count).mapToObj(more -> numbered.get().plus(more).toString()).toList();
	}
}
