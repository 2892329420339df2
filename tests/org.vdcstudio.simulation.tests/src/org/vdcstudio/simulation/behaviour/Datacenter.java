/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.behaviour;

/**
 * Text of a small datacenter: hosts with a management network of their own on one switch, and vMotion, storage and VMs on another,
 * where an array with two LUNs is. The default gateway is on the management network.
 */
final class Datacenter {

	private static final String NETWORK = """
			switch mgmt { port p[01..24] { speed 1 Gbit } }
			switch data { port p[01..24] { speed 10 Gbit } }
			router edge { interface lan { address 10.0.0.1/24 connect mgmt.p[24] } }
			array nas01 {
				portal 10.0.2.100 { connect data.p[24] }
				lun lun1 { number 1 size 2 TiB }
				lun lun2 { number 2 size 2 TiB }
			}
			vmfs ds01 { extents nas01.lun1 }
			vmfs ds02 { extents nas01.lun2 }
			vm-template small { memory 4 GiB datastore ds01 nic eth0 { network "VM Network" } }
			""";

	private static final String HOST = """
			host esx0%1$d {
				cpu 1 x 8 at 2 GHz
				memory 32 GiB
				gateway 10.0.0.1
				nic vmnic0 { connect mgmt.p[0%1$d] }
				nic vmnic1 { speed %2$s connect data.p[0%1$d] }
				vswitch vSwitch0 {
					uplinks vmnic0
					portgroup Management { vmkernel vmk0 { address 10.0.0.1%1$d/24 services management } }
				}
				vswitch vSwitch1 {
					uplinks vmnic1
					portgroup vMotion { vmkernel vmk1 { address 10.0.1.1%1$d/24 stack vmotion } }
					portgroup Storage { vmkernel vmk2 { address 10.0.2.1%1$d/24 } }
					portgroup "VM Network" { }
				}
				disk local { size 1 TiB kind ssd }
				iscsi-adapter vmhba64 { enabled discover 10.0.2.100 }
			}
			vmfs scratch%1$d { extents esx0%1$d.local }
			""";

	private Datacenter() {
	}

	/** The network, the storage, and hosts esx01 and so on. */
	static String hosts(int count) {
		return hosts(count, "10 Gbit");
	}

	/** The same with NICs of some speed for vMotion, storage and VMs. */
	static String hosts(int count, String speed) {
		StringBuilder text = new StringBuilder(NETWORK);
		for (int number = 1; number <= count; number++) {
			text.append(HOST.formatted(number, speed));
		}
		return text.toString();
	}

	/** The same in a cluster C with some settings. */
	static String cluster(int count, String settings) {
		StringBuilder text = new StringBuilder(hosts(count)).append("cluster C { hosts");
		for (int number = 1; number <= count; number++) {
			text.append(" esx0").append(number);
		}
		return text.append(' ').append(settings).append(" }\n").toString();
	}
}
