/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.List;

import org.vdcstudio.language.ide.Template;

/** The pieces of designs that people start from. */
public final class Templates {

	/** All of them. */
	public static final List<Template> ALL = List.of(
			new Template("datacenter", "A design with DNS, a time source and a first host", "Datacenter", """
					datacenter ${1:Lab} profile ${2|production,lab,vcf|} {
						dns-server ${3:dns01} {
							fqdn "${3:dns01}.${4:example.test}"
							address ${5:10.0.0.2}
							zone "${4:example.test}" {
								A ${3:dns01} ${5:10.0.0.2}
								A ${6:esx01} ${7:10.0.0.11}
							}
							reverse-zone ${8:10.0.0.0/24} {
								PTR ${5:10.0.0.2} "${3:dns01}.${4:example.test}"
								PTR ${7:10.0.0.11} "${6:esx01}.${4:example.test}"
							}
						}

						ntp-source ${9:clock} { address ${5:10.0.0.2} }

						host ${6:esx01} {
							fqdn "${6:esx01}.${4:example.test}"
							version "8.0.3"
							cpu 2 x 8 at 2400 MHz
							memory 64 GiB
							dns ${3:dns01}
							ntp ${9:clock}
							nic vmnic0 { speed 10 Gbit }
							vswitch vSwitch0 {
								uplinks vmnic0
								portgroup "Management Network" {
									vmkernel vmk0 { address ${7:10.0.0.11}/24  services management }
								}
								portgroup "VM Network" { }
							}
						}
						$0
					}"""),
			new Template("host", "An ESXi host with a NIC, a standard switch and a management adapter", "EsxiHost", """
					host ${1:esx01} {
						fqdn "${1:esx01}.${2:example.test}"
						version "8.0.3"
						cpu ${3:2} x ${4:8} at ${5:2400} MHz
						memory ${6:64} GiB
						nic vmnic0 { speed ${7:10} Gbit }
						vswitch vSwitch0 {
							uplinks vmnic0
							portgroup "Management Network" {
								vmkernel vmk0 { address ${8:10.0.0.11/24}  services management }
							}
							portgroup "VM Network" { }
						}
						$0
					}"""),
			new Template("host-fleet", "A range of hosts that are alike, from a template", "EsxiHost", """
					host ${1:esx}[${2:01..04}] like ${3:standard} {
						fqdn "${1:esx}{n}.${4:example.test}"
						$0
					}"""),
			new Template("host-template", "What a fleet of hosts has in common", "HostTemplate", """
					host-template ${1:standard} {
						version "8.0.3"
						cpu ${2:2} x ${3:16} at ${4:2400} MHz
						memory ${5:512} GiB
						nic vmnic0 { speed ${6:25} Gbit }
						nic vmnic1 { speed ${6:25} Gbit }
						$0
					}"""),
			new Template("cluster", "A cluster with vSphere HA and DRS", "Cluster", """
					cluster ${1:cluster01} {
						hosts ${2:esx01} ${3:esx02}
						ha
						admission-control percentage  host-failures ${4:1}
						drs ${5|fully-automated,partially-automated,manual,off|}
						$0
					}"""),
			new Template("vcenter", "A vCenter Server", "VCenterServer", """
					vcenter ${1:vcsa01} {
						fqdn "${1:vcsa01}.${2:example.test}"
						version "8.0.3"
						address ${3:10.0.0.20}
						manages ${4:cluster01}
						$0
					}"""),
			new Template("vm", "A VM with a disk and a NIC", "VirtualMachine", """
					vm ${1:web01} {
						on ${2:esx01}
						cpus ${3:2}
						memory ${4:4} GiB
						guest "${5:Debian 12}"
						datastore ${6:datastore01}
						disk disk0 { size ${7:40} GiB }
						nic eth0 { network "${8:VM Network}"  dhcp }
						$0
					}"""),
			new Template("vm-fleet", "A range of VMs that are alike, from a template", "VirtualMachine", """
					vm ${1:web}[${2:01..10}] like ${3:small} {
						on ${4:cluster01}
						$0
					}"""),
			new Template("vm-template", "What a fleet of VMs has in common", "VmTemplate", """
					vm-template ${1:small} {
						cpus ${2:2}
						memory ${3:4} GiB
						guest "${4:Debian 12}"
						datastore ${5:datastore01}
						disk disk0 { size ${6:40} GiB }
						nic eth0 { network "${7:VM Network}"  dhcp }
						$0
					}"""),
			new Template("vswitch", "A standard switch with a port group for VMs", "StandardSwitch", """
					vswitch ${1:vSwitch1} {
						uplinks ${2:vmnic1}
						portgroup "${3:VM Network}" { vlan ${4:10} }
						$0
					}"""),
			new Template("portgroup-vmkernel", "A port group with a VMkernel adapter", "PortGroup", """
					portgroup "${1:vMotion}" {
						vlan ${2:20}
						vmkernel ${3:vmk1} { address ${4:10.0.20.11/24}  services ${5|vmotion,management,vsan,fault-tolerance,provisioning,replication|} }
						$0
					}"""),
			new Template("vmotion", "A port group and adapter of the vMotion TCP/IP stack", "PortGroup", """
					portgroup "${1:vMotion}" {
						vlan ${2:20}
						vmkernel ${3:vmk1} { address ${4:10.0.20.11/24}  stack vmotion }
					}$0"""),
			new Template("distributed-switch", "A distributed switch with two uplinks and a port group", "DistributedSwitch", """
					distributed-switch ${1:dvs01} {
						version "${2:8.0.0}"
						mtu ${3|1500,9000|}
						uplink uplink1
						uplink uplink2
						portgroup "${4:Production}" { vlan ${5:100} }
						$0
					}"""),
			new Template("iscsi-adapter", "The software iSCSI adapter with a discovery address", "IscsiAdapter", """
					iscsi-adapter ${1:vmhba64} {
						kind software
						enabled
						iqn "${2:iqn.1998-01.com.vmware:esx01}"
						discover ${3:10.0.30.10}
						$0
					}"""),
			new Template("array", "An iSCSI array with a LUN that one initiator sees", "StorageArray", """
					array ${1:san01} {
						iqn "${2:iqn.2001-05.com.example:san01}"
						portal ${3:10.0.30.10} { prefix-length ${4:24} }
						lun ${5:lun01} { size ${6:2} TiB }
						access-group ${7:hosts} { initiator "${8:iqn.1998-01.com.vmware:esx01}"  present ${5:lun01} number ${9:0} }
						$0
					}"""),
			new Template("vmfs", "A VMFS 6 datastore on a LUN or disk", "VmfsDatastore", """
					vmfs ${1:datastore01} {
						version 6
						extents ${2:san01.lun01}
					}$0"""),
			new Template("nfs", "An NFS datastore on an export", "NfsDatastore", """
					nfs ${1:nfs01} {
						version ${2|3,4.1|}
						mount ${3:nas01.export01}
						server ${4:10.0.30.20}
					}$0"""),
			new Template("subnet", "A subnet of the address plan", "Subnet", """
					subnet ${1:management} {
						prefix ${2:10.0.0.0/24}
						vlan ${3:10}
						gateway ${4:10.0.0.1}
						$0
					}"""),
			new Template("zone", "A forward zone with a record", "ForwardZone", """
					zone "${1:example.test}" {
						A ${2:esx01} ${3:10.0.0.11}
						$0
					}"""),
			new Template("reverse-zone", "A reverse zone with a record", "ReverseZone", """
					reverse-zone ${1:10.0.0.0/24} {
						PTR ${2:10.0.0.11} "${3:esx01.example.test}"
						$0
					}"""),
			new Template("workstation", "A Workstation PC with the three usual virtual networks", "WorkstationPc", """
					workstation ${1:PC} {
						operating-system ${2|windows,linux|}
						cpus ${3:16}
						memory ${4:64} GiB
						adapter Ethernet { kind ethernet }
						vmnet VMnet0 { mode bridged  bridge Ethernet }
						vmnet VMnet1 { mode host-only  subnet ${5:192.168.10.0/24} }
						vmnet VMnet8 { mode nat  subnet ${6:192.168.20.0/24}  dhcp }
						$0
					}"""),
			new Template("scenario", "A failure, and what must be true after it", "Scenario", """
					scenario ${1:host-failure} {
						at ${2:10 s} fail ${3:esx01}
						expect ${4:web01} runs within ${5:5 min}
						$0
					}"""));

	private Templates() {
	}
}
