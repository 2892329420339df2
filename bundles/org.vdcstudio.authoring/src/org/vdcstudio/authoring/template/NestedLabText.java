/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.template;

import java.util.HashMap;
import java.util.Map;

/** A vSphere lab on one PC. */
final class NestedLabText {

	private static final int GIB_PER_HOST = 20;
	private static final int GIB_OF_OTHERS = 36;
	private static final int FIRST_HOST = 11;
	private static final int FIRST_SERVER = 10;
	private static final int VCENTER = 30;

	private NestedLabText() {
	}

	static String of(TemplateAnswers answers) {
		Networks networks = Networks.of(answers);
		Map<String, String> values = new HashMap<>();
		values.put("name", Texts.name(answers));
		values.put("domain", answers.domain());
		values.put("memory", Integer.toString(GIB_PER_HOST * answers.hosts() + GIB_OF_OTHERS));
		values.put("cpus", Integer.toString(answers.hosts() * 4 + 8));
		values.put("management", networks.network(0).toString());
		values.put("vmotion", networks.network(1).toString());
		values.put("storage", networks.network(2).toString());
		values.put("gateway", networks.address(0, 1).toString());
		values.put("gateway-interface", networks.within(0, 1));
		values.put("pc", networks.within(0, 5));
		values.put("dns", networks.address(0, FIRST_SERVER).toString());
		values.put("dns-interface", networks.within(0, FIRST_SERVER));
		values.put("vcenter", networks.address(0, VCENTER).toString());
		values.put("vcenter-interface", networks.within(0, VCENTER));
		values.put("target", networks.address(2, VCENTER).toString());
		values.put("target-interface", networks.within(2, VCENTER));
		values.put("length", Integer.toString(networks.length()));
		int hosts = answers.hosts();
		values.put("a-records", Texts.lines(hosts, 12, i -> "A esx0%d %s".formatted(i, networks.address(0, FIRST_HOST - 1 + i))));
		values.put("ptr-records", Texts.lines(hosts, 12,
				i -> "PTR %s \"esx0%d.%s\"".formatted(networks.address(0, FIRST_HOST - 1 + i), i, answers.domain())));
		values.put("initiators", Texts.lines(hosts, 12, i -> "initiator \"iqn.1998-01.com.vmware:esx0%d\"".formatted(i)));
		values.put("hosts", Texts.lines(hosts, 1, i -> "esx0" + i).replace("\n", ""));
		values.put("machines", Texts.lines(hosts, 4, NestedLabText::machine));
		values.put("blocks", Texts.lines(hosts, 4, i -> host(i, networks, answers)));
		return Texts.fill(TEXT, values);
	}

	private static String machine(int number) {
		return """
				lab-vm nested%1$d {
				        on PC
				        cpus 4
				        memory %2$d GiB
				        nested-virtualization on
				        runs esx0%1$d
				        nic eth0 { connect PC.VMnet0 }
				        nic eth1 { connect PC.VMnet1 }
				    }""".formatted(number, GIB_PER_HOST);
	}

	private static String host(int number, Networks networks, TemplateAnswers answers) {
		return Texts.fill("""
				host esx0<n> {
				        fqdn "esx0<n>.<domain>"
				        version "8.0.3"
				        kind nested
				        cpu-vendor intel
				        cpu 1 x 4 at 2600 MHz
				        memory <memory> GiB
				        dns dc01
				        search-domain "<domain>"
				        ntp clock
				        gateway <gateway>
				        nic vmnic0 { speed 1 Gbit }
				        nic vmnic1 { speed 1 Gbit }
				        vswitch vSwitch0 {
				            uplinks vmnic0
				            promiscuous reject
				            mac-changes reject
				            forged-transmits reject
				            portgroup "Management Network" {
				                vmkernel vmk0 { address <management>  services management }
				            }
				            portgroup iSCSI {
				                vmkernel vmk2 { address <storage> }
				            }
				            portgroup "VM Network" { }
				        }
				        vswitch vSwitch1 {
				            uplinks vmnic1
				            promiscuous reject
				            mac-changes reject
				            forged-transmits reject
				            portgroup vMotion {
				                vmkernel vmk1 { address <vmotion>  stack vmotion  services vmotion }
				            }
				        }
				        iscsi-adapter vmhba65 {
				            enabled
				            iqn "iqn.1998-01.com.vmware:esx0<n>"
				            bind vmk2
				            discover <target>:3260
				        }
				    }""",
				Map.of("n", Integer.toString(number), "domain", answers.domain(), "memory", Integer.toString(GIB_PER_HOST), "gateway",
						networks.address(0, 1).toString(), "management", networks.within(0, FIRST_HOST - 1 + number), "vmotion",
						networks.within(1, FIRST_HOST - 1 + number), "storage", networks.within(2, FIRST_HOST - 1 + number), "target",
						networks.address(2, VCENTER).toString()));
	}

	private static final String TEXT = """
			/** A vSphere lab on one PC: nested ESXi hosts, the vCenter Server that manages them, and the storage they share. */
			datacenter <name> profile lab {
			    /** The virtual networks of the PC are the cables of the lab. */
			    workstation PC {
			        operating-system windows
			        cpus <cpus>
			        memory <memory> GiB
			        adapter Ethernet { kind ethernet  address <pc>  connect Office }
			        // Bridged: management, storage and virtual machines. Host-only: nothing but vMotion.
			        vmnet VMnet0 { mode bridged  bridge PC.Ethernet }
			        vmnet VMnet1 { mode host-only  subnet <vmotion> }
			    }
			    external-network Office { }

			    subnet Management { prefix <management>  gateway <gateway> }
			    subnet vMotion { prefix <vmotion> }
			    subnet Storage { prefix <storage> }

			    router edge01 {
			        interface lan { address <gateway-interface>  connect Office }
			    }
			    ntp-source clock { address <gateway> }

			    <machines>
			    lab-vm windows1 {
			        on PC
			        cpus 2
			        memory 4 GiB
			        guest "Windows Server 2022"
			        provides dc01
			        nic eth0 { connect PC.VMnet0  address <dns-interface>  gateway <gateway> }
			    }
			    lab-vm appliance1 {
			        on PC
			        cpus 2
			        memory 14 GiB
			        guest "Photon OS"
			        provides vcsa
			        nic eth0 { connect PC.VMnet0  address <vcenter-interface>  gateway <gateway> }
			    }
			    lab-vm storage1 {
			        on PC
			        cpus 2
			        memory 4 GiB
			        guest "Debian 12"
			        provides nas01
			        nic eth0 { connect PC.VMnet0  address <target-interface> }
			    }

			    /** Names must resolve, forward and back, before vCenter Server can be installed. */
			    dns-server dc01 {
			        fqdn "dc01.<domain>"
			        role installed
			        address <dns>
			        connect PC.VMnet0
			        zone "<domain>" {
			            A dc01 <dns>
			            <a-records>
			            A vcsa <vcenter>
			        }
			        reverse-zone <management> {
			            PTR <dns> "dc01.<domain>"
			            <ptr-records>
			            PTR <vcenter> "vcsa.<domain>"
			        }
			    }

			    vcenter vcsa {
			        fqdn "vcsa.<domain>"
			        version "8.0.3"
			        address <vcenter>
			        connect PC.VMnet0
			        dns dc01
			        ntp clock
			        manages Lab
			    }

			    array nas01 {
			        iqn "iqn.2026-01.example:nas01"
			        portal <target>:3260 { prefix-length <length>  connect PC.VMnet0 }
			        lun lun0 { number 0  size 200 GiB }
			        access-group hosts {
			            <initiators>
			            present nas01.lun0
			        }
			    }
			    vmfs shared { version 6  extents nas01.lun0 }

			    <blocks>

			    cluster Lab {
			        hosts <hosts>
			        ha
			        drs manual
			    }

			    vm web01 {
			        on esx01
			        cpus 1
			        memory 2 GiB
			        guest "Debian 12"
			        datastore shared
			        disk disk0 { size 16 GiB  provisioning thin }
			        nic eth0 { network "VM Network"  dhcp }
			        dirty-rate 20 MB/s
			        working-set 256 MiB
			    }

			    /** The design carries its own test. */
			    scenario "web01 moves to the other host" {
			        at 10 s vmotion web01 to esx02
			        expect web01 on esx02 within 60 s
			        expect downtime of web01 below 1 s
			    }
			}
			""";
}
