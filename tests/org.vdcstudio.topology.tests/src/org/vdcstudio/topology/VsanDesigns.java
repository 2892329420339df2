/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.vdcstudio.topology.Designs.host;

import java.util.List;
import java.util.stream.Collectors;

import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** Designs with vSAN, and who of them gets at the data. */
final class VsanDesigns {

	static final ElementId VSAN = new ElementId("VsanDatastore", "vsan01");

	/** Two sites that route to each other and to a third one with the witness. Between each two of them is a switch. */
	static final String STRETCHED = """
			datacenter Stretched {
				site Seoul { fault-domain rack-a }
				site Busan { }
				site Daejeon { }
				switch seoul { location Seoul port host[1..2] { } port core { } }
				switch busan { location Busan port host[1..2] { } port core { } }
				switch daejeon { location Daejeon port voter { } port edge { } }
				switch isl { port a { } port b { } }
				switch wan-a { port a { } port w { } }
				switch wan-b { port b { } port w { } }
				router core-a { location Seoul
					interface vsan { address 10.1.0.1/24 connect seoul.core }
					interface isl { address 172.16.0.1/30 connect isl.a }
					interface wan { address 172.16.1.1/30 connect wan-a.a }
					route 10.2.0.0/24 via 172.16.0.2
					route 10.3.0.0/24 via 172.16.1.2
				}
				router core-b { location Busan
					interface vsan { address 10.2.0.1/24 connect busan.core }
					interface isl { address 172.16.0.2/30 connect isl.b }
					interface wan { address 172.16.2.1/30 connect wan-b.b }
					route 10.1.0.0/24 via 172.16.0.1
					route 10.3.0.0/24 via 172.16.2.2
				}
				router edge-d { location Daejeon
					interface vsan { address 10.3.0.1/24 connect daejeon.edge }
					interface wan-a { address 172.16.1.2/30 connect wan-a.w }
					interface wan-b { address 172.16.2.2/30 connect wan-b.w }
					route 10.1.0.0/24 via 172.16.1.1
					route 10.2.0.0/24 via 172.16.2.1
				}
				vsan-datastore vsan01 { }
				host a[1..2] { location Seoul.rack-a nic vmnic0 { connect seoul.host }
					vswitch vSwitch0 { uplinks vmnic0 portgroup vSAN { vmkernel vmk2 { address "10.1.0.1{n}/24" gateway 10.1.0.1 services vsan } } }
					%1$s
				}
				host b[1..2] { location Busan nic vmnic0 { connect busan.host }
					vswitch vSwitch0 { uplinks vmnic0 portgroup vSAN { vmkernel vmk2 { address "10.2.0.1{n}/24" gateway 10.2.0.1 services vsan } } }
					%1$s
				}
				host witness01 { location Daejeon nic vmnic0 { connect daejeon.voter }
					vswitch vSwitch0 { uplinks vmnic0 portgroup vSAN { vmkernel vmk1 { address 10.3.0.11/24 gateway 10.3.0.1 services vsan } } }
				}
				cluster Stretched { hosts a b vsan vsan01 witness witness01 preferred-site %2$s }
			}
			""";

	private VsanDesigns() {
	}

	/** The stretched cluster. */
	static Topology stretched(String preferredSite) {
		return Designs.topology(STRETCHED.formatted("", preferredSite));
	}

	/** A host of a flat cluster: plugged into a switch, with a disk group. */
	static String flatHost(int number, String leaf, String location) {
		return """
				host h%1$d { %3$s nic vmnic0 { connect %2$s.p[%1$d] }
					vswitch vSwitch0 { uplinks vmnic0 portgroup vSAN { vmkernel vmk2 { address 10.0.0.1%1$d/24 services vsan } } }
					disk fast { kind ssd } disk data1 { kind ssd } disk data2 { kind ssd }
					disk-group dg0 { cache fast capacity data1 data2 }
				}
				""".formatted(number, leaf, location);
	}

	/** A cluster in one subnet with hosts on two switches; the location of each host is a line, as in {@code location rack1}. */
	static Topology flat(int failuresToTolerate, List<String> leaves, List<String> locations, String cluster, String rest) {
		StringBuilder hosts = new StringBuilder();
		StringBuilder names = new StringBuilder();
		for (int n = 1; n <= leaves.size(); n++) {
			hosts.append(flatHost(n, leaves.get(n - 1), locations.isEmpty() ? "" : locations.get(n - 1)));
			names.append(" h").append(n);
		}
		return Designs.topology("""
				datacenter Flat {
					site Main { fault-domain rack1 fault-domain rack2 fault-domain rack3 }
					switch leaf1 { port p[1..9] { } port peer { connect leaf2.peer } }
					switch leaf2 { port p[1..9] { } port peer { } }
					vsan-datastore vsan01 { failures-to-tolerate %d }
					%s
					cluster Flat { hosts %s vsan vsan01 %s }
				}
				""".formatted(failuresToTolerate, hosts + rest, names, cluster));
	}

	/** Any element. */
	static ElementId id(String kind, String name) {
		return new ElementId(kind, name);
	}

	/** A state in which elements are out of order, each written as a kind and a name. */
	static StateOverlay failed(String... elements) {
		StateOverlay state = StateOverlay.INITIAL;
		for (String element : elements) {
			String[] parts = element.split(" ");
			state = state.withFailed(id(parts[0], parts[1]));
		}
		return state;
	}

	/** The hosts that get at the data, by name. */
	static String seeing(Topology topology, StateOverlay state) {
		return topology.snapshot().hosts().stream().map(Host::id).filter(each -> topology.storage().sees(each, VSAN, state))
				.map(ElementId::qualifiedName).collect(Collectors.joining(" "));
	}

	/** Why a host does not get at the data. */
	static String why(Topology topology, String name, StateOverlay state) {
		return topology.storage().obstacle(host(name), VSAN, state).map(each -> each.step() + ": " + each.reason()).orElse("");
	}
}
