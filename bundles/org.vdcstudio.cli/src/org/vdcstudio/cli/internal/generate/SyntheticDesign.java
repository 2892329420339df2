/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.generate;

import static org.vdcstudio.cli.internal.generate.DesignText.quoted;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A datacenter of any size that follows the vendor's guidance: clusters of at most 64 hosts with HA and DRS, an array and
 * datastores for each cluster, redundant management and vMotion uplinks, two iSCSI paths, names that resolve both ways.
 *
 * <p>The same size and seed always give the same text. Only VMs depend on the seed.
 */
public final class SyntheticDesign {

	private static final String DOMAIN = "vdc.example";
	private static final int DNS_SERVERS = 2;
	private static final int CLUSTERS_PER_VCENTER = 8;

	private final FleetSize size;
	private final long seed;
	private final List<ClusterPlan> clusters;

	/** Plans the design. */
	public SyntheticDesign(FleetSize size, long seed) {
		this.size = size;
		this.seed = seed;
		this.clusters = ClusterPlan.plan(size);
	}

	/**
	 * Writes the design part by part, without ever holding it as a whole.
	 *
	 * @throws IOException what {@code target} throws
	 */
	public void write(Appendable target) throws IOException {
		DesignText text = new DesignText(target);
		text.line("// A synthetic datacenter: %d hosts, %d VMs, seed %d.".formatted(size.hosts(), size.vms(), seed));
		text.open("datacenter Synthetic profile production");
		for (int i = 0; i < DNS_SERVERS; i++) {
			writeDnsServer(text, i);
		}
		for (int i = 0; i < ClusterWriter.timeSources().size(); i++) {
			text.block("ntp-source " + ClusterWriter.timeSources().get(i), "address " + AddressPlan.timeSource(i));
		}
		for (int i = 0; i < vCenters(); i++) {
			writeVCenter(text, i);
		}
		for (VmSize vmSize : VmSize.values()) {
			writeTemplate(text, vmSize);
		}
		SplittableRandom random = new SplittableRandom(seed);
		for (ClusterPlan cluster : clusters) {
			new ClusterWriter(text, cluster, DOMAIN, DNS_SERVERS).write(random.split());
		}
		text.close();
	}

	private int vCenters() {
		return Math.ceilDiv(clusters.size(), CLUSTERS_PER_VCENTER);
	}

	/** Every server knows every name, so that any one of them may fail. */
	private void writeDnsServer(DesignText text, int number) throws IOException {
		text.open("dns-server " + dnsServer(number));
		text.line("fqdn " + quoted(dnsServer(number) + "." + DOMAIN));
		text.line("address " + AddressPlan.dnsServer(number));
		text.open("zone " + quoted(DOMAIN));
		for (int i = 0; i < DNS_SERVERS; i++) {
			text.line("A " + dnsServer(i) + " " + AddressPlan.dnsServer(i));
		}
		for (int i = 0; i < vCenters(); i++) {
			text.line("A " + vCenter(i) + " " + AddressPlan.vCenter(i));
		}
		for (ClusterPlan cluster : clusters) {
			for (int i = 0; i < cluster.hosts(); i++) {
				text.line("A " + cluster.host(i) + " " + AddressPlan.management(cluster, i));
			}
		}
		text.close();
		writeReverseZones(text);
		text.close();
	}

	private void writeReverseZones(DesignText text) throws IOException {
		text.open("reverse-zone " + AddressPlan.SERVICES);
		for (int i = 0; i < DNS_SERVERS; i++) {
			pointer(text, AddressPlan.dnsServer(i), dnsServer(i));
		}
		for (int i = 0; i < vCenters(); i++) {
			pointer(text, AddressPlan.vCenter(i), vCenter(i));
		}
		text.close();
		for (ClusterPlan cluster : clusters) {
			text.open("reverse-zone " + AddressPlan.managementPrefix(cluster));
			for (int i = 0; i < cluster.hosts(); i++) {
				pointer(text, AddressPlan.management(cluster, i), cluster.host(i));
			}
			text.close();
		}
	}

	private static void pointer(DesignText text, String address, String name) throws IOException {
		text.line("PTR " + address + " " + quoted(name + "." + DOMAIN));
	}

	private void writeVCenter(DesignText text, int number) throws IOException {
		text.open("vcenter " + vCenter(number));
		text.line("fqdn " + quoted(vCenter(number) + "." + DOMAIN));
		text.line("address " + AddressPlan.vCenter(number));
		text.line("dns " + String.join(" ", ClusterWriter.dnsServers(DNS_SERVERS)));
		text.line("ntp " + String.join(" ", ClusterWriter.timeSources()));
		StringBuilder managed = new StringBuilder("manages");
		int end = Math.min(clusters.size(), (number + 1) * CLUSTERS_PER_VCENTER);
		for (ClusterPlan cluster : clusters.subList(number * CLUSTERS_PER_VCENTER, end)) {
			managed.append(' ').append(cluster.name());
		}
		text.line(managed.toString());
		text.close();
	}

	private static void writeTemplate(DesignText text, VmSize vmSize) throws IOException {
		text.open("vm-template " + vmSize.template());
		text.line("cpus " + vmSize.cpus());
		text.line("memory " + vmSize.memoryGiB() + " GiB");
		text.line("guest " + quoted("Debian 12"));
		text.line("dirty-rate " + vmSize.dirtyRate());
		text.close();
	}

	private static String dnsServer(int number) {
		return ClusterWriter.dnsServers(DNS_SERVERS).get(number);
	}

	private static String vCenter(int number) {
		return "vcsa-%02d".formatted(number + 1);
	}
}
