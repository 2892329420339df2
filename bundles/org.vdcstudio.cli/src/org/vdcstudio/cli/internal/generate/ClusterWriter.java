/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.generate;

import static org.vdcstudio.cli.internal.generate.DesignText.quoted;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Writes a cluster with its array, datastores, hosts and VMs. */
final class ClusterWriter {

	private static final int NICS = 6;
	private static final int ISCSI_FABRICS = 2;
	private static final int LEAST_CORES_OF_SOCKET = 32;
	private static final int CORE_STEP = 8;
	private static final int VIRTUAL_CPUS_OF_CORE = 4;
	private static final int LEAST_HOST_MEMORY_GIB = 256;
	private static final String JUMBO_FRAMES = "mtu 9000";

	private final DesignText text;
	private final ClusterPlan cluster;
	private final String domain;
	private final String dnsServers;

	ClusterWriter(DesignText text, ClusterPlan cluster, String domain, int dnsServers) {
		this.text = text;
		this.cluster = cluster;
		this.domain = domain;
		this.dnsServers = String.join(" ", dnsServers(dnsServers));
	}

	static List<String> dnsServers(int count) {
		return IntStream.rangeClosed(1, count).mapToObj("dns-%02d"::formatted).toList();
	}

	/** Four, so that a false one is outvoted also while another is down. */
	static List<String> timeSources() {
		return List.of("ntp-01", "ntp-02", "ntp-03", "ntp-04");
	}

	void write(SplittableRandom random) throws IOException {
		writeArray();
		for (int i = 0; i < cluster.datastores(); i++) {
			text.block("vmfs " + cluster.datastore(i), "version 6", "extents " + cluster.array() + "." + lun(i));
		}
		for (int i = 0; i < cluster.hosts(); i++) {
			writeHost(i);
		}
		writeCluster();
		for (int i = 0; i < cluster.vms(); i++) {
			writeVm(i, random);
		}
	}

	private void writeArray() throws IOException {
		text.open("array " + cluster.array());
		text.line("iqn " + quoted("iqn.2026-01.example.vdc:" + cluster.array()));
		for (int fabric = 0; fabric < ISCSI_FABRICS; fabric++) {
			text.empty("portal " + AddressPlan.portal(cluster, fabric));
		}
		for (int i = 0; i < cluster.datastores(); i++) {
			text.block("lun " + lun(i), "number " + i, "size 16 TiB");
		}
		text.close();
	}

	private void writeCluster() throws IOException {
		text.open("cluster " + cluster.name());
		StringBuilder hosts = new StringBuilder("hosts");
		for (int i = 0; i < cluster.hosts(); i++) {
			hosts.append(' ').append(cluster.host(i));
		}
		text.line(hosts.toString());
		if (cluster.hosts() > 1) {
			text.line("ha");
			text.line("component-protection on");
			text.line("drs fully-automated");
		}
		text.close();
	}

	private void writeHost(int number) throws IOException {
		String name = cluster.host(number);
		text.open("host " + name);
		text.line("fqdn " + quoted(name + "." + domain));
		text.line("version " + quoted("8.0.3"));
		text.line("cpu 2 x " + coresOfSocket() + " at 2600 MHz");
		text.line("memory " + hostMemoryGiB() + " GiB");
		text.line("dns " + dnsServers);
		writeHardening();
		text.line("ntp " + String.join(" ", timeSources()));
		for (int i = 0; i < NICS; i++) {
			text.block("nic vmnic" + i, "speed 25 Gbit");
		}
		writeManagementSwitch(number);
		writeVMotionSwitch(number);
		for (int fabric = 0; fabric < ISCSI_FABRICS; fabric++) {
			writeIscsiSwitch(number, fabric);
		}
		writeIscsiAdapter(name);
		text.close();
	}

	/** A core of two sockets for every four virtual CPUs, those of its VMs on average and some more. */
	private int coresOfSocket() {
		int demand = cluster.vmsPerHost() * VmSize.MEDIUM.cpus();
		return Math.max(LEAST_CORES_OF_SOCKET, Math.ceilDiv(demand, 2 * VIRTUAL_CPUS_OF_CORE * CORE_STEP) * CORE_STEP);
	}

	/** Twice what its VMs need on average, so that a cluster survives the loss of hosts. */
	private int hostMemoryGiB() {
		int demand = 2 * cluster.vmsPerHost() * VmSize.MEDIUM.memoryGiB();
		return Math.max(LEAST_HOST_MEMORY_GIB, Math.ceilDiv(demand, LEAST_HOST_MEMORY_GIB) * LEAST_HOST_MEMORY_GIB);
	}

	/** Logs go to the host of the first DNS server. */
	private void writeHardening() throws IOException {
		text.line("lockdown normal");
		text.line("syslog " + quoted(AddressPlan.dnsServer(0)));
		text.line("secure-boot on");
		text.line("tpm on");
	}

	/** Standard switches accept these unless told otherwise. */
	private void writeSecurityPolicy() throws IOException {
		text.line("mac-changes reject");
		text.line("forged-transmits reject");
	}

	private void writeManagementSwitch(int number) throws IOException {
		text.open("vswitch vSwitch0");
		text.line("uplinks vmnic0 vmnic1");
		writeSecurityPolicy();
		text.open("portgroup " + quoted("Management Network"));
		text.line("vlan " + vlan(ClusterNetwork.MANAGEMENT));
		text.open("vmkernel vmk0");
		text.line("address " + withPrefix(AddressPlan.management(cluster, number)));
		text.line("gateway " + AddressPlan.managementGateway(cluster));
		text.line("services management");
		text.close();
		text.close();
		for (int i = 0; i < cluster.networks(); i++) {
			text.block("portgroup " + quoted(cluster.network(i)),
					"vlan " + AddressPlan.vlan(cluster, ClusterNetwork.COUNT + i));
		}
		text.close();
	}

	private void writeVMotionSwitch(int number) throws IOException {
		text.open("vswitch vSwitch1");
		text.line("uplinks vmnic2 vmnic3");
		writeSecurityPolicy();
		text.line(JUMBO_FRAMES);
		text.open("portgroup vMotion");
		text.line("vlan " + vlan(ClusterNetwork.VMOTION));
		text.open("vmkernel vmk1");
		text.line("address " + withPrefix(AddressPlan.vMotion(cluster, number)));
		text.line(JUMBO_FRAMES);
		text.line("stack vmotion");
		text.line("services vmotion");
		text.close();
		text.close();
		text.close();
	}

	private void writeIscsiSwitch(int number, int fabric) throws IOException {
		text.open("vswitch vSwitch" + (2 + fabric));
		text.line("uplinks vmnic" + (4 + fabric));
		writeSecurityPolicy();
		text.line(JUMBO_FRAMES);
		text.open("portgroup " + quoted("iSCSI " + (fabric + 1)));
		text.line("vlan " + vlan(ClusterNetwork.ISCSI));
		text.open("vmkernel vmk" + (2 + fabric));
		text.line("address " + withPrefix(AddressPlan.iscsi(cluster, number, fabric)));
		text.line(JUMBO_FRAMES);
		text.close();
		text.close();
		text.close();
	}

	private void writeIscsiAdapter(String host) throws IOException {
		text.open("iscsi-adapter vmhba64");
		text.line("enabled");
		text.line("iqn " + quoted("iqn.1998-01.com.vmware:" + host));
		text.line("bind vmk2 vmk3");
		for (int fabric = 0; fabric < ISCSI_FABRICS; fabric++) {
			text.line("discover " + AddressPlan.portal(cluster, fabric));
		}
		text.close();
	}

	private void writeVm(int number, SplittableRandom random) throws IOException {
		VmSize vmSize = VmSize.any(random);
		int network = number / ClusterPlan.VMS_PER_NETWORK;
		String address = AddressPlan.vm(cluster.firstNetwork() + network, number % ClusterPlan.VMS_PER_NETWORK);
		text.open("vm vm-%05d like %s".formatted(cluster.firstVm() + number + 1, vmSize.template()));
		text.line("on " + cluster.host(number % cluster.hosts()));
		text.line("datastore " + cluster.datastore(number / ClusterPlan.VMS_PER_DATASTORE));
		text.block("disk system", "size " + vmSize.bootDiskGiB() + " GiB");
		if (random.nextInt(4) == 0) {
			text.block("disk data", "size 100 GiB");
		}
		text.block("nic eth0", "network " + quoted(cluster.network(network)), "address " + withPrefix(address));
		if (random.nextInt(20) == 0) {
			text.line("power off");
		}
		text.close();
	}

	private int vlan(ClusterNetwork network) {
		return AddressPlan.vlan(cluster, network.ordinal());
	}

	private static String lun(int number) {
		return "lun-%02d".formatted(number + 1);
	}

	private static String withPrefix(String address) {
		return address + "/" + AddressPlan.PREFIX_LENGTH;
	}
}
