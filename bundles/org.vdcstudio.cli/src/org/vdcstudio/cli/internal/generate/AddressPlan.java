/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.generate;

/**
 * Who gets which address and which VLAN: every cluster and every VM network has a /24 of its own in one of four quarters
 * of 10.0.0.0/8, and what serves all of them stands in 172.16.0.0/24.
 */
final class AddressPlan {

	static final int PREFIX_LENGTH = 24;
	static final String SERVICES = "172.16.0.0/24";

	private static final int MANAGEMENT = 10 << 24;
	private static final int VMOTION = MANAGEMENT + (64 << 16);
	private static final int ISCSI = MANAGEMENT + (128 << 16);
	private static final int VM_NETWORKS = MANAGEMENT + (192 << 16);
	private static final int SERVICE_NETWORK = (172 << 24) + (16 << 16);

	private static final int GATEWAY = 1;
	private static final int FIRST_HOST = 11;
	private static final int SECOND_ISCSI_FABRIC = 100;
	private static final int FIRST_PORTAL = 201;
	private static final int FIRST_DNS_SERVER = 11;
	private static final int FIRST_TIME_SOURCE = 15;
	private static final int FIRST_VCENTER = 21;
	private static final int FIRST_VM = 11;

	private static final int FIRST_VLAN = 100;
	private static final int VLANS = 3900;

	private AddressPlan() {
	}

	static String managementPrefix(ClusterPlan cluster) {
		return text(MANAGEMENT, cluster.index(), 0) + "/" + PREFIX_LENGTH;
	}

	static String managementGateway(ClusterPlan cluster) {
		return text(MANAGEMENT, cluster.index(), GATEWAY);
	}

	static String management(ClusterPlan cluster, int host) {
		return text(MANAGEMENT, cluster.index(), FIRST_HOST + host);
	}

	static String vMotion(ClusterPlan cluster, int host) {
		return text(VMOTION, cluster.index(), FIRST_HOST + host);
	}

	static String iscsi(ClusterPlan cluster, int host, int fabric) {
		return text(ISCSI, cluster.index(), FIRST_HOST + host + fabric * SECOND_ISCSI_FABRIC);
	}

	static String portal(ClusterPlan cluster, int fabric) {
		return text(ISCSI, cluster.index(), FIRST_PORTAL + fabric) + ":3260";
	}

	static String vm(int network, int numberInNetwork) {
		return text(VM_NETWORKS, network, FIRST_VM + numberInNetwork);
	}

	static String dnsServer(int number) {
		return text(SERVICE_NETWORK, 0, FIRST_DNS_SERVER + number);
	}

	static String timeSource(int number) {
		return text(SERVICE_NETWORK, 0, FIRST_TIME_SOURCE + number);
	}

	static String vCenter(int number) {
		return text(SERVICE_NETWORK, 0, FIRST_VCENTER + number);
	}

	/** The VLAN of one of the networks of a cluster; numbers start again when all are taken, as in another building. */
	static int vlan(ClusterPlan cluster, int number) {
		return FIRST_VLAN + (cluster.index() * ClusterNetwork.COUNT + cluster.firstNetwork() + number) % VLANS;
	}

	private static String text(int quarter, int subnet, int last) {
		int address = quarter + (subnet << 8) + last;
		return (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "." + (address & 255);
	}
}
