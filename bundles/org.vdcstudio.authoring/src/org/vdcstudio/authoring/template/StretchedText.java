/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.template;

import java.util.HashMap;
import java.util.Map;

/** A cluster on two sites with a witness at a third. */
final class StretchedText {

	private static final int MANAGEMENT = 0;
	private static final int VMOTION = 1;
	private static final int VSAN = 2;
	private static final int MACHINES = 3;
	private static final int WITNESS_MANAGEMENT = 4;
	private static final int WITNESS_VSAN = 5;
	private static final int FIRST_HOST_A = 21;
	private static final int FIRST_HOST_B = 41;

	private StretchedText() {
	}

	static String of(TemplateAnswers answers) {
		Networks networks = Networks.of(answers);
		int hosts = answers.hosts() / 2;
		Map<String, String> values = new HashMap<>();
		values.put("name", Texts.name(answers));
		values.put("domain", answers.domain());
		values.put("last", "%02d".formatted(hosts));
		values.put("hosts", Integer.toString(hosts));
		values.put("management", networks.network(MANAGEMENT).toString());
		values.put("vmotion", networks.network(VMOTION).toString());
		values.put("vsan", networks.network(VSAN).toString());
		values.put("machines", networks.network(MACHINES).toString());
		values.put("witness-management", networks.network(WITNESS_MANAGEMENT).toString());
		values.put("witness-vsan", networks.network(WITNESS_VSAN).toString());
		values.put("gateway", networks.address(MANAGEMENT, 1).toString());
		values.put("gateway-interface", networks.within(MANAGEMENT, 1));
		values.put("vsan-gateway-a", networks.address(VSAN, 1).toString());
		values.put("vsan-gateway-a-interface", networks.within(VSAN, 1));
		values.put("vsan-gateway-b", networks.address(VSAN, 2).toString());
		values.put("vsan-gateway-b-interface", networks.within(VSAN, 2));
		values.put("machines-gateway", networks.address(MACHINES, 1).toString());
		values.put("machines-gateway-interface", networks.within(MACHINES, 1));
		values.put("witness-gateway", networks.address(WITNESS_MANAGEMENT, 1).toString());
		values.put("witness-gateway-interface", networks.within(WITNESS_MANAGEMENT, 1));
		values.put("witness-vsan-gateway", networks.address(WITNESS_VSAN, 1).toString());
		values.put("witness-vsan-gateway-interface", networks.within(WITNESS_VSAN, 1));
		values.put("witness", networks.address(WITNESS_MANAGEMENT, 11).toString());
		values.put("witness-interface", networks.within(WITNESS_MANAGEMENT, 11));
		values.put("witness-vsan-interface", networks.within(WITNESS_VSAN, 11));
		values.put("witness-vcenter", networks.address(WITNESS_MANAGEMENT, 10).toString());
		values.put("dns1", networks.address(MANAGEMENT, Zones.DNS_1).toString());
		values.put("dns2", networks.address(MANAGEMENT, Zones.DNS_2).toString());
		for (int i = 1; i <= 4; i++) {
			values.put("ntp" + i, networks.address(MANAGEMENT, 6 + i).toString());
		}
		values.put("vcenter", networks.address(MANAGEMENT, Zones.VCENTER).toString());
		values.put("a-management", networks.fleet(MANAGEMENT, FIRST_HOST_A));
		values.put("a-vmotion", networks.fleet(VMOTION, FIRST_HOST_A));
		values.put("a-vsan", networks.fleet(VSAN, FIRST_HOST_A));
		values.put("b-management", networks.fleet(MANAGEMENT, FIRST_HOST_B));
		values.put("b-vmotion", networks.fleet(VMOTION, FIRST_HOST_B));
		values.put("b-vsan", networks.fleet(VSAN, FIRST_HOST_B));
		values.put("web", networks.fleet(MACHINES, FIRST_HOST_A));
		values.put("records", records(answers.domain(), hosts, networks));
		return Texts.fill(TEXT, values);
	}

	private static String records(String domain, int hosts, Networks networks) {
		String a = Texts.lines(hosts, 12, i -> "A esx-a%02d %s".formatted(i, networks.address(MANAGEMENT, FIRST_HOST_A - 1 + i)));
		String b = Texts.lines(hosts, 12, i -> "A esx-b%02d %s".formatted(i, networks.address(MANAGEMENT, FIRST_HOST_B - 1 + i)));
		String backA = Texts.lines(hosts, 12, i -> pointer(networks, FIRST_HOST_A, i, "esx-a", domain));
		String backB = Texts.lines(hosts, 12, i -> pointer(networks, FIRST_HOST_B, i, "esx-b", domain));
		return """
				zone "%1$s" {
				            A dns01 %2$s
				            A dns02 %3$s
				            A vcsa01 %4$s
				            %5$s
				            %6$s
				            A vcsa02 %7$s
				            A witness01 %8$s
				        }
				        reverse-zone %9$s {
				            PTR %2$s "dns01.%1$s"
				            PTR %3$s "dns02.%1$s"
				            PTR %4$s "vcsa01.%1$s"
				            %10$s
				            %11$s
				        }
				        reverse-zone %12$s {
				            PTR %7$s "vcsa02.%1$s"
				            PTR %8$s "witness01.%1$s"
				        }""".formatted(domain, networks.address(MANAGEMENT, Zones.DNS_1), networks.address(MANAGEMENT, Zones.DNS_2),
				networks.address(MANAGEMENT, Zones.VCENTER), a, b, networks.address(WITNESS_MANAGEMENT, 10), networks.address(WITNESS_MANAGEMENT, 11),
				networks.network(MANAGEMENT), backA, backB, networks.network(WITNESS_MANAGEMENT));
	}

	private static String pointer(Networks networks, int first, int number, String prefix, String domain) {
		return "PTR %s \"%s%02d.%s\"".formatted(networks.address(MANAGEMENT, first - 1 + number), prefix, number, domain);
	}

	private static final String TEXT = """
			/**
			 * One cluster on two sites. vSAN keeps a copy at both, and the witness at a third site decides when they lose each other.
			 *
			 *     VLAN 10  <management>   management
			 *     VLAN 20  <vmotion>   vMotion
			 *     VLAN 30  <vsan>   vSAN
			 *     VLAN 40  <machines>   virtual machines
			 */
			datacenter <name> profile production {
			    site SiteA {
			        latency to SiteB 4 ms
			        latency to SiteW 12 ms
			    }
			    site SiteB { latency to SiteW 15 ms }
			    site SiteW { }

			    subnet Management { prefix <management>  vlan 10  gateway <gateway> }
			    subnet vMotion { prefix <vmotion>  vlan 20  mtu 9000 }
			    subnet vSAN { prefix <vsan>  vlan 30  gateway <vsan-gateway-a>  mtu 9000 }
			    subnet Machines { prefix <machines>  vlan 40  gateway <machines-gateway> }
			    subnet WitnessManagement { prefix <witness-management>  gateway <witness-gateway>  location SiteW }
			    subnet WitnessVsan { prefix <witness-vsan>  gateway <witness-vsan-gateway>  location SiteW }

			    @suppress(STR-05, "what stands here as one router is a pair that shares its addresses; its other half is behind the other switch")
			    switch a-leaf1 {
			        mtu 9216
			        location SiteA
			        port host[01..<last>] { speed 25 Gbit  trunk 10 20 30 40  edge }
			        port dci { speed 100 Gbit  trunk 10 20 30 40  connect b-leaf1.dci }
			        port peer { speed 100 Gbit  trunk 10 20 30 40  connect a-leaf2.peer }
			        port core { speed 100 Gbit  trunk 10 20 30 40 }
			    }
			    switch a-leaf2 {
			        mtu 9216
			        location SiteA
			        port host[01..<last>] { speed 25 Gbit  trunk 10 20 30 40  edge }
			        port dci { speed 100 Gbit  trunk 10 20 30 40  connect b-leaf2.dci }
			        port peer { speed 100 Gbit  trunk 10 20 30 40 }
			        port core { speed 100 Gbit  trunk 10 20 30 40 }
			    }
			    switch b-leaf1 {
			        mtu 9216
			        location SiteB
			        port host[01..<last>] { speed 25 Gbit  trunk 10 20 30 40  edge }
			        port dci { speed 100 Gbit  trunk 10 20 30 40 }
			        port peer { speed 100 Gbit  trunk 10 20 30 40  connect b-leaf2.peer }
			        port core { speed 100 Gbit  trunk 10 20 30 40 }
			    }
			    switch b-leaf2 {
			        mtu 9216
			        location SiteB
			        port host[01..<last>] { speed 25 Gbit  trunk 10 20 30 40  edge }
			        port dci { speed 100 Gbit  trunk 10 20 30 40 }
			        port peer { speed 100 Gbit  trunk 10 20 30 40 }
			        port core { speed 100 Gbit  trunk 10 20 30 40 }
			    }
			    @suppress(STR-05, "what stands here as one router is a pair that shares its addresses; its other half is behind the other switch")
			    switch w-leaf1 {
			        location SiteW
			        port management { speed 10 Gbit  access-vlan 110  edge }
			        port voter { speed 10 Gbit  access-vlan 130  edge }
			        port up { speed 10 Gbit  trunk 110 130 }
			        port peer { speed 10 Gbit  trunk 110 130  connect w-leaf2.peer }
			    }
			    switch w-leaf2 {
			        location SiteW
			        port management { speed 10 Gbit  access-vlan 110  edge }
			        port voter { speed 10 Gbit  access-vlan 130  edge }
			        port up { speed 10 Gbit  trunk 110 130 }
			        port peer { speed 10 Gbit  trunk 110 130 }
			    }
			    external-network wan { prefix 0.0.0.0/0 }
			    router core-a {
			        location SiteA
			        interface management { address <gateway-interface>  vlan 10  connect a-leaf1.core }
			        interface vsan { address <vsan-gateway-a-interface>  vlan 30  mtu 9000  connect a-leaf1.core }
			        interface machines { address <machines-gateway-interface>  vlan 40  connect a-leaf1.core }
			        interface wan { address 172.16.0.1/30  connect wan }
			        route <witness-management> via 172.16.0.2
			        route <witness-vsan> via 172.16.0.2
			    }
			    // A way to the witness of its own: without it nobody would side with this site when the other one is lost.
			    router core-b {
			        location SiteB
			        interface vsan { address <vsan-gateway-b-interface>  vlan 30  mtu 9000  connect b-leaf1.core }
			        interface wan { address 172.16.0.5/30  connect wan }
			        route <witness-vsan> via 172.16.0.6
			    }
			    router edge-w {
			        location SiteW
			        interface management { address <witness-gateway-interface>  vlan 110  connect w-leaf1.up }
			        interface vsan { address <witness-vsan-gateway-interface>  vlan 130  connect w-leaf1.up }
			        interface wan { address 172.16.0.2/30  connect wan }
			        interface wan-b { address 172.16.0.6/30  connect wan }
			        route <management> via 172.16.0.1
			        route <vsan> via 172.16.0.1
			    }

			    dns-server dns01 {
			        fqdn "dns01.<domain>"
			        address <dns1>
			        location SiteA
			        <records>
			    }
			    dns-server dns02 {
			        fqdn "dns02.<domain>"
			        address <dns2>
			        location SiteB
			        <records>
			    }
			    ntp-source ntp01 { address <ntp1>  location SiteA }
			    ntp-source ntp02 { address <ntp2>  location SiteA }
			    ntp-source ntp03 { address <ntp3>  location SiteB }
			    ntp-source ntp04 { address <ntp4>  location SiteB }

			    vsan-datastore vsan01 {
			        architecture esa
			        failures-to-tolerate 1
			        compression
			        encryption
			    }

			    distributed-switch compute {
			        version "8.0.3"
			        mtu 9000
			        network-io-control on
			        uplink uplink1
			        uplink uplink2
			        portgroup Management { vlan 10  active uplink1  standby uplink2 }
			        portgroup vMotion { vlan 20  active uplink2  standby uplink1 }
			        portgroup vSAN { vlan 30  active uplink1  standby uplink2 }
			        portgroup Machines { vlan 40 }
			    }

			    host-template blade {
			        version "8.0.3"
			        build 24280767
			        cpu-vendor intel
			        cpu-family "Ice Lake"
			        cpu 2 x 32 at 2600 MHz
			        memory 1 TiB
			        dns dns01 dns02
			        search-domain "<domain>"
			        ntp ntp01 ntp02 ntp03 ntp04
			        gateway <gateway>
			        lockdown normal
			        syslog "tls://syslog.<domain>:6514"
			        secure-boot on
			        tpm on
			        disk nvme0 { size 3200 GiB  kind nvme }
			        disk nvme1 { size 3200 GiB  kind nvme }
			        disk nvme2 { size 3200 GiB  kind nvme }
			        disk nvme3 { size 3200 GiB  kind nvme }
			        storage-pool pool0 { disks nvme0 nvme1 nvme2 nvme3 }
			    }

			    /** The n-th host is plugged into the n-th port; in the texts of a fleet {n} is its counter. */
			    host esx-a[01..<last>] like blade {
			        fqdn "esx-a{n}.<domain>"
			        location SiteA
			        route <witness-vsan> via <vsan-gateway-a>
			        nic vmnic0 { speed 25 Gbit  connect a-leaf1.host }
			        nic vmnic1 { speed 25 Gbit  connect a-leaf2.host }
			        join compute { uplink compute.uplink1 is vmnic0  uplink compute.uplink2 is vmnic1 }
			        vmkernel vmk0 { on compute.Management  address <a-management>  services management }
			        vmkernel vmk1 { on compute.vMotion  address <a-vmotion>  mtu 9000  stack vmotion }
			        vmkernel vmk2 { on compute.vSAN  address <a-vsan>  mtu 9000  services vsan }
			    }
			    host esx-b[01..<last>] like blade {
			        fqdn "esx-b{n}.<domain>"
			        location SiteB
			        route <witness-vsan> via <vsan-gateway-b>
			        nic vmnic0 { speed 25 Gbit  connect b-leaf1.host }
			        nic vmnic1 { speed 25 Gbit  connect b-leaf2.host }
			        join compute { uplink compute.uplink1 is vmnic0  uplink compute.uplink2 is vmnic1 }
			        vmkernel vmk0 { on compute.Management  address <b-management>  services management }
			        vmkernel vmk1 { on compute.vMotion  address <b-vmotion>  mtu 9000  stack vmotion }
			        vmkernel vmk2 { on compute.vSAN  address <b-vsan>  mtu 9000  services vsan }
			    }

			    /** The witness holds no data, only the casting vote. */
			    host witness01 {
			        fqdn "witness01.<domain>"
			        location SiteW
			        version "8.0.3"
			        build 24280767
			        kind nested
			        cpu-vendor intel
			        cpu 1 x 4 at 2600 MHz
			        memory 32 GiB
			        dns dns01 dns02
			        search-domain "<domain>"
			        ntp ntp01 ntp02 ntp03 ntp04
			        lockdown normal
			        syslog "tls://syslog.<domain>:6514"
			        secure-boot on
			        tpm on
			        gateway <witness-gateway>
			        route <vsan> via <witness-vsan-gateway>
			        nic vmnic0 { speed 10 Gbit  connect w-leaf1.management }
			        nic vmnic1 { speed 10 Gbit  connect w-leaf2.management }
			        nic vmnic2 { speed 10 Gbit  connect w-leaf1.voter }
			        nic vmnic3 { speed 10 Gbit  connect w-leaf2.voter }
			        disk nvme0 { size 350 GiB  kind nvme }
			        storage-pool pool0 { disks nvme0 }
			        vswitch vSwitch0 {
			            uplinks vmnic0 vmnic1
			            promiscuous reject
			            mac-changes reject
			            forged-transmits reject
			            portgroup "Management Network" {
			                vmkernel vmk0 { address <witness-interface>  services management }
			            }
			        }
			        vswitch witnessSwitch {
			            uplinks vmnic2 vmnic3
			            promiscuous reject
			            mac-changes reject
			            forged-transmits reject
			            portgroup witnessPg {
			                vmkernel vmk1 { address <witness-vsan-interface>  services vsan }
			            }
			        }
			    }

			    cluster Stretched {
			        hosts esx-a esx-b
			        ha
			        // Half of the cluster is kept free: one site can take over everything.
			        admission-control percentage
			        host-failures <hosts>
			        cpu-percentage 50
			        memory-percentage 50
			        isolation-response power-off
			        isolation-address <vsan-gateway-a>
			        isolation-address <vsan-gateway-b>
			        drs fully-automated
			        evc "Ice Lake"
			        vsan vsan01
			        witness witness01
			        preferred-site SiteA
			    }
			    vcenter vcsa01 {
			        fqdn "vcsa01.<domain>"
			        version "8.0.3"
			        address <vcenter>
			        dns dns01 dns02
			        ntp ntp01 ntp02 ntp03 ntp04
			        manages Stretched
			        location SiteA
			    }
			    /** The witness must not depend on what it watches over. */
			    vcenter vcsa02 {
			        fqdn "vcsa02.<domain>"
			        version "8.0.3"
			        address <witness-vcenter>
			        dns dns01 dns02
			        ntp ntp01 ntp02 ntp03 ntp04
			        manages witness01
			        location SiteW
			    }

			    vm web[01..02] {
			        on Stretched
			        cpus 4
			        memory 16 GiB
			        guest "Red Hat Enterprise Linux 9"
			        hardware-version 21
			        vmotion-encryption required
			        datastore vsan01
			        disk disk0 { size 60 GiB  provisioning thin }
			        nic eth0 { network Machines  address <web>  gateway <machines-gateway> }
			        dirty-rate 50 MB/s
			        working-set 2 GiB
			    }

			    /** A site is lost: the witness sides with the other one, which restarts everything. */
			    scenario "a site is lost" {
			        at 10 s fail SiteA
			        expect web runs within 5 min
			    }
			}
			""";
}
