/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * What one cluster of the fleet holds. Hosts, VMs and VM networks are numbered through the whole fleet, from 0.
 *
 * @param index        number of the cluster
 * @param firstHost    its first host
 * @param hosts        how many hosts it has
 * @param firstVm      its first VM
 * @param vms          how many VMs it has
 * @param firstNetwork its first VM network
 */
record ClusterPlan(int index, int firstHost, int hosts, int firstVm, int vms, int firstNetwork) {

	/** The most hosts in a cluster. */
	static final int MAX_HOSTS = 64;

	/** VMs on a VM network: a /24 with room for the gateway and for growth. */
	static final int VMS_PER_NETWORK = 200;

	/** VMs on a datastore, few enough for its queue and for the time a restore takes. */
	static final int VMS_PER_DATASTORE = 64;

	/** Spreads a fleet evenly over as few clusters as possible. */
	static List<ClusterPlan> plan(FleetSize size) {
		int clusters = ceil(size.hosts(), MAX_HOSTS);
		List<ClusterPlan> plans = new ArrayList<>(clusters);
		int network = 0;
		for (int i = 0; i < clusters; i++) {
			int firstHost = share(size.hosts(), i, clusters);
			int hosts = share(size.hosts(), i + 1, clusters) - firstHost;
			int firstVm = share(size.vms(), i, clusters);
			int vms = share(size.vms(), i + 1, clusters) - firstVm;
			ClusterPlan plan = new ClusterPlan(i, firstHost, hosts, firstVm, vms, network);
			plans.add(plan);
			network += plan.networks();
		}
		return plans;
	}

	/** How many VM networks it has, at least one. */
	int networks() {
		return Math.max(1, ceil(vms, VMS_PER_NETWORK));
	}

	/** How many datastores it has, at least two, so that HA has two to heartbeat on. */
	int datastores() {
		return Math.max(2, ceil(vms, VMS_PER_DATASTORE));
	}

	/** The most VMs that start on one host. */
	int vmsPerHost() {
		return ceil(vms, hosts);
	}

	String name() {
		return "cluster-%02d".formatted(index + 1);
	}

	String array() {
		return "san-%02d".formatted(index + 1);
	}

	String datastore(int number) {
		return "ds-%02d-%02d".formatted(index + 1, number + 1);
	}

	String host(int number) {
		return hostName(firstHost + number);
	}

	String network(int number) {
		return "VM Network %d".formatted(firstNetwork + number + 1);
	}

	static String hostName(int host) {
		return "esx-%04d".formatted(host + 1);
	}

	private static int share(int total, int part, int parts) {
		return (int) ((long) total * part / parts);
	}

	private static int ceil(int dividend, int divisor) {
		return Math.ceilDiv(dividend, divisor);
	}
}
