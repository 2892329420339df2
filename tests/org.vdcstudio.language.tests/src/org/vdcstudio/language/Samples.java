/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.Iterator;
import java.util.Random;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vdcstudio.model.core.NamedElement;

/** Texts and look-ups that several tests share. */
public final class Samples {

	/** A small lab that uses most of the language. */
	public static final String LAB = """
			datacenter Lab profile lab {
			    workstation PC {
			        cpus 16  memory 64 GiB
			        adapter Ethernet { kind ethernet  address 192.168.0.5/24 }
			        vmnet VMnet0 { mode bridged  bridge Ethernet }
			        vmnet VMnet1 { mode host-only  subnet 192.168.10.0/24 }
			    }

			    // who answers for names
			    dns-server dc01 {
			        fqdn "dc01.lab.example"  address 192.168.0.10
			        zone "lab.example" { A esx01 192.168.0.11  A vcsa 192.168.0.20  CNAME www vcsa }
			        reverse-zone 192.168.0.0/24 { PTR 192.168.0.11 "esx01.lab.example" }
			    }

			    host esx01 {
			        fqdn "esx01.lab.example"  version "8.0.3"  cpu 2 x 8 at 2400 MHz  memory 64 GiB
			        dns dc01
			        nic vmnic0 { speed 1 Gbit  connect PC.VMnet0 }
			        nic vmnic1 { speed 1 Gbit  mac 00:50:56:00:00:01  connect PC.VMnet1 }
			        disk local { size 100 GB }
			        vswitch vSwitch0 {
			            uplinks vmnic0
			            portgroup "Management" {
			                vmkernel vmk0 { address 192.168.0.11/24  services management } // the first adapter
			            }
			            portgroup "VM Network" { vlan 10 }
			        }
			        vswitch vSwitch1 {
			            uplinks vmnic1
			            @suppress(NET-03, "the lab has one network", until 2027-01-01)
			            portgroup "vMotion" { vmkernel vmk1 { address 192.168.10.11/24  stack vmotion  mtu 9000 } }
			        }
			        iscsi-adapter vmhba64 { enabled  iqn "iqn.1998-01.com.vmware:esx01"  bind vmk1  discover 192.168.10.50 }
			        mounts nfs01
			    }

			    array nas01 {
			        iqn "iqn.2005-10.org.example:nas01"
			        portal 192.168.10.50:3260 { connect PC.VMnet1 }
			        lun lun0 { number 0  size 2 TB }
			        export iso { path "/volume1/iso" }
			    }
			    vmfs ds01 { version 6.82  extents nas01.lun0 }
			    nfs nfs01 { version 4.1  mount nas01.iso }

			    cluster c1 { hosts esx01  ha  drs fully-automated }
			    vcenter vcsa { fqdn "vcsa.lab.example"  address 192.168.0.20  dns dc01  manages c1 }

			    vm-template small { cpus 2  memory 4 GiB  guest "debian12"  datastore ds01  disk disk0 { size 16 GB } }
			    vm web[01..04] like small {
			        on esx01  power on  dirty-rate 20 MB/s  working-set 512 MiB  cpu-demand 500 MHz
			        nic nic0 { network "VM Network" }
			    }

			    scenario Evacuate {
			        seed 7
			        at 10 s vmotion web[02] to esx01
			        expect web[02] on esx01 within 60 s
			        expect downtime of web[02] below 1 s
			    }
			}
			""";

	private Samples() {
	}

	/** The element of a kind with a name, anywhere in a design. */
	public static <T extends NamedElement> T find(LoadedDesign design, Class<T> kind, String name) {
		Iterator<Notifier> all = design.resources().getAllContents();
		while (all.hasNext()) {
			Notifier each = all.next();
			if (kind.isInstance(each) && name.equals(kind.cast(each).getName())) {
				return kind.cast(each);
			}
		}
		throw new AssertionError("There is no " + kind.getSimpleName() + " " + name);
	}

	/** The text of an element as it stands in its file. */
	static String textOf(EObject element) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		return node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
	}

	/** The text with comments put between its words and lines here and there. */
	static String commented(String text, Random random) {
		StringBuilder commented = new StringBuilder();
		int count = 0;
		for (String line : text.split("\n")) {
			boolean inComment = line.strip().startsWith("*") || line.strip().startsWith("/*");
			boolean hasComment = inComment || line.contains("//");
			if (!inComment && random.nextInt(4) == 0) {
				commented.append("// above ").append(count++).append('\n');
			}
			commented.append(line);
			if (!hasComment && random.nextInt(4) == 0) {
				commented.append(" // behind ").append(count++);
			} else if (!hasComment && random.nextInt(4) == 0) {
				commented.append(" /* behind ").append(count++).append(" */");
			}
			commented.append('\n');
		}
		return commented.toString();
	}
}
