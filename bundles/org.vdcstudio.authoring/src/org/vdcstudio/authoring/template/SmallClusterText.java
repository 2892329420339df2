/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.template;

import java.util.HashMap;
import java.util.Map;

/** A cluster on two switches, with an iSCSI array. */
final class SmallClusterText {

	private static final int MANAGEMENT = 0;
	private static final int VMOTION = 1;
	private static final int STORAGE_A = 2;
	private static final int STORAGE_B = 3;
	private static final int MACHINES = 4;
	private static final int FIRST_HOST = 21;
	private static final int PORTALS = 101;

	private SmallClusterText() {
	}

	static String of(TemplateAnswers answers) {
		Networks networks = Networks.of(answers);
		int hosts = answers.hosts();
		Map<String, String> values = new HashMap<>();
		values.put("name", Texts.name(answers));
		values.put("domain", answers.domain());
		values.put("last", "%02d".formatted(hosts));
		values.put("length", Integer.toString(networks.length()));
		values.put("management", networks.network(MANAGEMENT).toString());
		values.put("vmotion", networks.network(VMOTION).toString());
		values.put("storage-a", networks.network(STORAGE_A).toString());
		values.put("storage-b", networks.network(STORAGE_B).toString());
		values.put("machines", networks.network(MACHINES).toString());
		values.put("gateway", networks.address(MANAGEMENT, 1).toString());
		values.put("gateway-interface", networks.within(MANAGEMENT, 1));
		values.put("machines-gateway", networks.address(MACHINES, 1).toString());
		values.put("machines-gateway-interface", networks.within(MACHINES, 1));
		values.put("dns1", networks.address(MANAGEMENT, Zones.DNS_1).toString());
		values.put("dns2", networks.address(MANAGEMENT, Zones.DNS_2).toString());
		for (int i = 1; i <= 4; i++) {
			values.put("ntp" + i, networks.address(MANAGEMENT, 6 + i).toString());
		}
		values.put("vcenter", networks.address(MANAGEMENT, Zones.VCENTER).toString());
		values.put("host-management", networks.fleet(MANAGEMENT, FIRST_HOST));
		values.put("host-vmotion", networks.fleet(VMOTION, FIRST_HOST));
		values.put("host-storage-a", networks.fleet(STORAGE_A, FIRST_HOST));
		values.put("host-storage-b", networks.fleet(STORAGE_B, FIRST_HOST));
		values.put("portal-a", networks.address(STORAGE_A, PORTALS).toString());
		values.put("portal-b", networks.address(STORAGE_B, PORTALS).toString());
		values.put("web", networks.fleet(MACHINES, FIRST_HOST));
		values.put("spare", Integer.toString((100 + hosts - 1) / hosts));
		values.put("records", Zones.records(answers.domain(), "esx", hosts, networks, FIRST_HOST));
		values.put("initiators",
				Texts.lines(hosts, 12, i -> "initiator \"iqn.1998-01.com.vmware:esx%02d\"".formatted(i)));
		return Texts.fill(TEXT, values);
	}

	private static final String TEXT = """
			/**
			 * A cluster on two switches. Management, vMotion and virtual machines share two NICs of each host; iSCSI has two of its
			 * own, one network on each.
			 *
			 *     VLAN 10  <management>   management
			 *     VLAN 20  <vmotion>   vMotion
			 *     VLAN 30  <storage-a>   iSCSI, first path
			 *     VLAN 31  <storage-b>   iSCSI, second path
			 *     VLAN 40  <machines>   virtual machines
			 */
			datacenter <name> profile production {
			    subnet Management { prefix <management>  vlan 10  gateway <gateway> }
			    subnet vMotion { prefix <vmotion>  vlan 20  mtu 9000 }
			    subnet iSCSI-A { prefix <storage-a>  vlan 30  mtu 9000 }
			    subnet iSCSI-B { prefix <storage-b>  vlan 31  mtu 9000 }
			    subnet Machines { prefix <machines>  vlan 40  gateway <machines-gateway> }

			    @suppress(STR-05, "what stands here as one router is a pair that shares its addresses; its other half is behind the other switch")
			    switch tor01 {
			        mtu 9216
			        port host[01..<last>] { speed 25 Gbit  trunk 10 20 40  edge }
			        port storage[01..<last>] { speed 25 Gbit  access-vlan 30  edge }
			        port array { speed 25 Gbit  access-vlan 30  edge }
			        port peer { speed 100 Gbit  trunk 10 20 40  connect tor02.peer }
			        port core { speed 100 Gbit  trunk 10 20 40 }
			    }
			    switch tor02 {
			        mtu 9216
			        port host[01..<last>] { speed 25 Gbit  trunk 10 20 40  edge }
			        port storage[01..<last>] { speed 25 Gbit  access-vlan 31  edge }
			        port array { speed 25 Gbit  access-vlan 31  edge }
			        port peer { speed 100 Gbit  trunk 10 20 40 }
			        port core { speed 100 Gbit  trunk 10 20 40 }
			    }
			    router core {
			        interface management { address <gateway-interface>  vlan 10  connect tor01.core }
			        interface machines { address <machines-gateway-interface>  vlan 40  connect tor01.core }
			    }

			    dns-server dns01 {
			        fqdn "dns01.<domain>"
			        address <dns1>
			        <records>
			    }
			    dns-server dns02 {
			        fqdn "dns02.<domain>"
			        address <dns2>
			        <records>
			    }
			    ntp-source ntp01 { address <ntp1> }
			    ntp-source ntp02 { address <ntp2> }
			    ntp-source ntp03 { address <ntp3> }
			    ntp-source ntp04 { address <ntp4> }

			    array array01 {
			        iqn "iqn.2026-01.example:array01"
			        chap vmware secret "vault:san-initiators"
			        mutual-chap san secret "vault:san-target"
			        portal <portal-a>:3260 { prefix-length <length>  mtu 9000  connect tor01.array }
			        portal <portal-b>:3260 { prefix-length <length>  mtu 9000  connect tor02.array }
			        lun lun1 { number 1  size 10 TiB }
			        lun lun2 { number 2  size 10 TiB }
			        access-group cluster {
			            <initiators>
			            present array01.lun1
			            present array01.lun2
			        }
			    }
			    vmfs shared01 { version 6  path-policy round-robin  extents array01.lun1 }
			    vmfs shared02 { version 6  path-policy round-robin  extents array01.lun2 }

			    distributed-switch compute {
			        version "8.0.3"
			        mtu 9000
			        network-io-control on
			        uplink uplink1
			        uplink uplink2
			        portgroup Management { vlan 10  active uplink1  standby uplink2 }
			        portgroup vMotion { vlan 20  active uplink2  standby uplink1 }
			        portgroup Machines { vlan 40 }
			    }

			    /** All hosts are alike. In the texts of a fleet {n} is the counter of the host. */
			    host esx[01..<last>] {
			        fqdn "esx{n}.<domain>"
			        version "8.0.3"
			        build 24280767
			        cpu-vendor intel
			        cpu-family "Ice Lake"
			        cpu 2 x 24 at 2600 MHz
			        memory 512 GiB
			        dns dns01 dns02
			        search-domain "<domain>"
			        ntp ntp01 ntp02 ntp03 ntp04
			        gateway <gateway>
			        lockdown normal
			        syslog "tls://syslog.<domain>:6514"
			        secure-boot on
			        tpm on
			        nic vmnic0 { speed 25 Gbit  connect tor01.host }
			        nic vmnic1 { speed 25 Gbit  connect tor02.host }
			        nic vmnic2 { speed 25 Gbit  connect tor01.storage }
			        nic vmnic3 { speed 25 Gbit  connect tor02.storage }
			        join compute { uplink compute.uplink1 is vmnic0  uplink compute.uplink2 is vmnic1 }
			        vmkernel vmk0 { on compute.Management  address <host-management>  services management }
			        vmkernel vmk1 { on compute.vMotion  address <host-vmotion>  mtu 9000  stack vmotion }
			        vswitch storageA {
			            uplinks vmnic2
			            mtu 9000
			            promiscuous reject
			            mac-changes reject
			            forged-transmits reject
			            portgroup iSCSI-A {
			                vmkernel vmk2 { address <host-storage-a>  mtu 9000 }
			            }
			        }
			        vswitch storageB {
			            uplinks vmnic3
			            mtu 9000
			            promiscuous reject
			            mac-changes reject
			            forged-transmits reject
			            portgroup iSCSI-B {
			                vmkernel vmk3 { address <host-storage-b>  mtu 9000 }
			            }
			        }
			        iscsi-adapter vmhba64 {
			            enabled
			            iqn "iqn.1998-01.com.vmware:esx{n}"
			            chap vmware secret "vault:san-initiators"
			            discover <portal-a>
			            discover <portal-b>
			        }
			    }

			    cluster Compute {
			        hosts esx
			        ha
			        admission-control percentage
			        host-failures 1
			        cpu-percentage <spare>
			        memory-percentage <spare>
			        isolation-response power-off
			        heartbeat-datastores shared01 shared02
			        component-protection on
			        drs fully-automated
			        evc "Ice Lake"
			    }

			    vcenter vcsa01 {
			        fqdn "vcsa01.<domain>"
			        version "8.0.3"
			        address <vcenter>
			        dns dns01 dns02
			        ntp ntp01 ntp02 ntp03 ntp04
			        manages Compute
			    }

			    vm web[01..02] {
			        on Compute
			        cpus 4
			        memory 16 GiB
			        guest "Red Hat Enterprise Linux 9"
			        hardware-version 21
			        vmotion-encryption required
			        datastore shared01
			        disk disk0 { size 60 GiB  provisioning thin }
			        nic eth0 { network Machines  address <web>  gateway <machines-gateway> }
			        dirty-rate 50 MB/s
			        working-set 2 GiB
			    }

			    /** Whichever host fails, the others have room for its machines. */
			    scenario "a host fails" {
			        at 10 s fail esx[01]
			        expect web runs within 5 min
			    }
			}
			""";
}
